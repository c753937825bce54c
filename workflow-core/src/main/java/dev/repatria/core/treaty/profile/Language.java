package dev.repatria.core.treaty.profile;

import java.util.List;
import java.util.Set;

/** All names of the profile language, as the rules ask for them. */
final class Language {

    /** Groups of a treaty that may be missing without a word. */
    static final Set<String> SELDOM = Set.of("annulment", "practice", "calendar");

    /** Groups that only a treaty can lay down. */
    static final Set<String> TREATY_ONLY = Set.of("scope", "initiation", "transfer", "clemency", "costs", "escape");

    private Language() {}

    static Spec status() {
        var spec = Spec.group("status", "since when and until when it is in force", null);
        Status.read(new SpecBlock(spec));
        return spec;
    }

    static Spec parties() {
        var spec = Spec.group("parties", "the States bound by it", "states");
        Party.read(new SpecBlock(spec));
        return spec;
    }

    static List<Spec> groups() {
        var root = Spec.group("", "", null);
        Provisions.read(new SpecBlock(root));
        return root.children();
    }
}
