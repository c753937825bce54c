package dev.repatria.core.screening;

import dev.repatria.api.screening.Finding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes findings, of which an answer holds dozens, without reflection: half the time of writing lines went there. */
final class FindingWriter extends StdSerializer<Finding> {

    private static final SerializableString CONDITION = new SerializedString("condition");
    private static final SerializableString LAYER = new SerializedString("layer");
    private static final SerializableString OUTCOME = new SerializedString("outcome");
    private static final SerializableString CITE = new SerializedString("cite");
    private static final SerializableString REASON = new SerializedString("reason");
    private static final SerializableString TEMPORARY = new SerializedString("temporary");
    private static final SerializableString OFFENCE = new SerializedString("offence");
    private static final SerializableString FACTS = new SerializedString("facts");

    FindingWriter() {
        super(Finding.class);
    }

    @Override
    public void serialize(Finding finding, JsonGenerator out, SerializationContext context) {
        out.writeStartObject();
        text(out, CONDITION, finding.condition());
        text(out, LAYER, finding.layer().name());
        text(out, OUTCOME, finding.outcome().name());
        text(out, CITE, finding.cite());
        text(out, REASON, finding.reason());
        out.writeName(TEMPORARY);
        out.writeBoolean(finding.temporary());
        out.writeName(OFFENCE);
        out.writeString(finding.offence());
        out.writeName(FACTS);
        out.writeStartObject();
        for (var fact : finding.facts().entrySet()) {
            out.writeName(fact.getKey());
            out.writeString(fact.getValue());
        }
        out.writeEndObject();
        out.writeEndObject();
    }

    private static void text(JsonGenerator out, SerializableString name, String value) {
        out.writeName(name);
        out.writeString(value);
    }
}
