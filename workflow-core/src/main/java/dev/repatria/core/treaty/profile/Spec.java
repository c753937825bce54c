package dev.repatria.core.treaty.profile;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One name of the profile language: a value, a group, or a list of groups.
 *
 * @param kind the type of a value; null for a group
 * @param listKey the name under which a list of groups stands; null for anything else
 * @param children what a group may hold
 */
record Spec(
        String key,
        String meaning,
        @Nullable Kind<?> kind,
        @Nullable String listKey,
        List<Spec> children) {

    static Spec group(String key, String meaning, @Nullable String listKey) {
        return new Spec(key, meaning, null, listKey, new ArrayList<>());
    }

    Spec holding(List<Spec> more) {
        children.addAll(more);
        return this;
    }
}
