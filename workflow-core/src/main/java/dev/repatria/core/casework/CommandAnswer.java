package dev.repatria.core.casework;

import java.util.List;

/**
 * What came of a command.
 *
 * @param caseId the case
 * @param version number of events of the case after it
 * @param events names of the events it recorded; empty when it had already been followed
 */
public record CommandAnswer(String caseId, int version, List<String> events) {

    /** Copies the list. */
    public CommandAnswer {
        events = List.copyOf(events);
    }
}
