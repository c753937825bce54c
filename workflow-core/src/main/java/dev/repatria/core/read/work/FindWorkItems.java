package dev.repatria.core.read.work;

import dev.repatria.api.Role;
import dev.repatria.api.State;
import org.jspecify.annotations.Nullable;

/**
 * Which waiting items are wanted; an absent criterion does not narrow.
 *
 * @param viewer only items of cases to which this State is a party; absent for readers of all cases
 * @param state the State for which they wait
 * @param role the capacity for which they wait
 * @param caseId the case
 * @param overdue only items whose date was declared missed
 */
public record FindWorkItems(
        @Nullable State viewer,
        @Nullable State state,
        @Nullable Role role,
        @Nullable String caseId,
        boolean overdue) {}
