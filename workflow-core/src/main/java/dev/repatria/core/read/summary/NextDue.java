package dev.repatria.core.read.summary;

import dev.repatria.api.Role;
import dev.repatria.api.State;
import dev.repatria.api.transfer.PathStep;
import java.time.LocalDate;

/** The nearest date of a case: what is due, for which State, in which capacity. */
public record NextDue(LocalDate on, PathStep step, State state, Role role) {}
