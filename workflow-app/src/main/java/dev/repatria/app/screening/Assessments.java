package dev.repatria.app.screening;

import java.util.List;

/**
 * The assessments of a case, oldest first.
 *
 * @param items every assessment
 * @param questions every time that later facts called one into question
 */
record Assessments(List<RecordedAssessment> items, List<RecordedQuestion> questions) {}
