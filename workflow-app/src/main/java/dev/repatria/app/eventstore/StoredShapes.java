package dev.repatria.app.eventstore;

import java.util.List;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** How each earlier shape of an event becomes the next one; the approved samples of every version are read through these. */
public final class StoredShapes {

    private StoredShapes() {}

    /** Every change of shape since the first release. */
    public static List<Upcaster> changes() {
        return List.of(
                // Which versions of statutes and policies were read was not recorded.
                change("EligibilityAssessed", 1, payload -> payload.putArray("law")),
                // The end of the protection against prosecution for earlier acts was not worked out.
                change("SentenceCompleted", 1, payload -> payload.putNull("protectedUntil")),
                // Without a clause the end of a treaty could not be recorded.
                change("TreatyCeasedToApply", 1, payload -> payload.put("undecided", false)));
    }

    private static Upcaster change(String name, int version, Consumer<ObjectNode> addition) {
        return new Upcaster(new StoredName(name, version), payload -> {
            JsonNode changed = payload.deepCopy();
            addition.accept((ObjectNode) changed);
            return changed;
        });
    }
}
