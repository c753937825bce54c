package dev.repatria.app.preview;

import dev.repatria.core.preview.CaseImpact;
import java.time.LocalDate;
import java.util.List;

/**
 * What a draft would mean for the open cases on file.
 *
 * @param draft id of the draft
 * @param version version of the draft
 * @param asOf the day whose facts and law are compared
 * @param casesRead cases in the log, closed ones included
 * @param examined open cases that the draft concerns
 * @param gain how many would gain
 * @param lose how many would lose
 * @param ofOtherStates how many of those who would gain or lose are in cases that the caller's State is no party to
 * @param changes who would gain or lose, in the cases of the caller's State
 */
record Impact(
        String draft,
        String version,
        LocalDate asOf,
        long casesRead,
        long examined,
        long gain,
        long lose,
        long ofOtherStates,
        List<CaseImpact> changes) {}
