package dev.repatria.app.reading;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.repatria.core.read.treaties.TreatyVersion;
import dev.repatria.core.treaty.profile.Leaf;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One version of a profile with its whole content.
 *
 * @param about id, version, digest and status
 * @param versions every version of the profile, the latest first
 * @param values every value with its citation, confidence and line
 * @param content the file as adopted
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record TreatyView(
        TreatyVersion about,
        List<String> versions,
        List<Leaf> values,
        @Nullable String content) {}
