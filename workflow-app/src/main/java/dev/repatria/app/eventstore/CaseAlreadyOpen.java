package dev.repatria.app.eventstore;

/** Another open case has the same State reference, person and instrument: HTTP 409 with a link to it. */
public final class CaseAlreadyOpen extends RuntimeException {

    private final String caseId;

    CaseAlreadyOpen(String caseId) {
        super("a case with this reference, person and instrument is open");
        this.caseId = caseId;
    }

    /** The case that is open. */
    public String caseId() {
        return caseId;
    }
}
