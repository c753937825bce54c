package dev.repatria.core.transfer;

import dev.repatria.api.transfer.Stage;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Groups of stages that rules speak of. */
public final class Stages {

    private Stages() {}

    /** Every stage from which something can follow. */
    public static Set<Stage> open() {
        return those(stage -> !stage.isTerminal());
    }

    /** Every stage: for the file of conditions claims, which is kept beside the case. */
    public static Set<Stage> all() {
        return EnumSet.allOf(Stage.class);
    }

    /** The star of the state table: every open stage before custody passed. */
    public static Set<Stage> beforeTransfer() {
        return those(stage -> !stage.isTerminal() && !stage.isAfterTransfer());
    }

    /** Every open stage after custody passed. */
    public static Set<Stage> afterTransfer() {
        return those(Stage::isAfterTransfer);
    }

    private static Set<Stage> those(Predicate<Stage> which) {
        return Arrays.stream(Stage.values())
                .filter(which)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Stage.class)));
    }
}
