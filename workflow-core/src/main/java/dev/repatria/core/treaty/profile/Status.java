package dev.repatria.core.treaty.profile;

import dev.repatria.core.treaty.Cited;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Since when and until when the instrument is in force.
 *
 * @param signed day of signature or adoption
 * @param inForce first day in force
 * @param lastDay last day in force
 * @param supersededInPracticeBy instruments that the States use instead
 */
public record Status(
        @Nullable Cited<LocalDate> signed,
        @Nullable Cited<LocalDate> inForce,
        @Nullable Cited<LocalDate> lastDay,
        @Nullable Cited<List<String>> supersededInPracticeBy) {

    static Status read(Block block) {
        return new Status(
                block.leaf("signed", Kind.DATE, "day of signature or adoption"),
                block.leaf("inForce", Kind.DATE, "first day in force"),
                block.leaf("lastDay", Kind.DATE, "last day in force"),
                block.leaf("supersededInPracticeBy", Kind.INSTRUMENTS, "instruments that the States use instead"));
    }
}
