package dev.repatria.app.reading;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.repatria.api.DocumentReference;
import dev.repatria.api.transfer.DocumentAttached;
import dev.repatria.api.transfer.PrivateDocumentAttached;
import dev.repatria.core.read.RecordedEvent;
import java.time.LocalDate;
import java.util.stream.Stream;

/**
 * A paper on the file.
 *
 * @param attachedOn the effective day
 * @param state the State that put it there
 * @param authority the body that put it there
 * @param ownerOnly whether only that State may know of it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DocumentView(
        @JsonUnwrapped DocumentReference document,
        LocalDate attachedOn,
        String state,
        String authority,
        boolean ownerOnly) {

    /** The paper that an event puts on the file, if it does and the viewer may know of it. */
    static Stream<DocumentView> of(RecordedEvent recorded, Viewer viewer) {
        if (recorded.event() instanceof DocumentAttached attached) {
            return Stream.of(view(recorded, attached.document(), false));
        }
        return recorded.event() instanceof PrivateDocumentAttached own && viewer.owns(recorded.text("state"))
                ? Stream.of(view(recorded, own.document(), true))
                : Stream.of();
    }

    private static DocumentView view(RecordedEvent recorded, DocumentReference document, boolean ownerOnly) {
        return new DocumentView(
                document, recorded.event().on(), recorded.text("state"), recorded.text("authority"), ownerOnly);
    }
}
