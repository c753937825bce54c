package dev.repatria.api;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A paper on the file, by its digest; the content never enters an event.
 *
 * @param id how the case refers to it
 * @param kind the code of the checklist, for example {@code JUDGMENT} or {@code MEDICAL_REPORT}
 * @param title what a reader sees
 * @param sha256 digest of the content, 64 hexadecimal digits
 * @param language ISO 639-1 code of its language
 * @param certified whether it is a certified copy
 * @param translationOf the id of the paper it translates
 */
public record DocumentReference(
        String id,
        String kind,
        @PersonalData String title,
        String sha256,
        String language,
        boolean certified,
        @Nullable String translationOf) {

    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

    /** Refuses a paper without id, kind or a digest of the right form. */
    public DocumentReference {
        Require.text(id, "id");
        Require.text(kind, "kind");
        Require.text(title, "title");
        Require.text(language, "language");
        if (!SHA_256.matcher(Require.text(sha256, "sha256")).matches()) {
            throw new InvalidValue("sha256", "must be 64 lower-case hexadecimal digits");
        }
    }
}
