package dev.repatria.app.http;

import java.util.List;

/**
 * The answer to an accepted command.
 *
 * @param caseId the case
 * @param version number of events of the case, to be sent back in {@code If-Match}
 * @param position place of its last event in the log, to be asked for with {@code atLeast}
 * @param events names of the events that were recorded; empty when the command had already been followed
 */
record CommandReceipt(String caseId, int version, long position, List<String> events) {

    CommandReceipt {
        events = List.copyOf(events);
    }
}
