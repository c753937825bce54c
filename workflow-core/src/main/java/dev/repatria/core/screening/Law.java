package dev.repatria.core.screening;

import dev.repatria.api.Citation;
import dev.repatria.api.Confidence;
import dev.repatria.api.Layer;
import dev.repatria.core.treaty.Cited;
import dev.repatria.core.treaty.profile.Provisions;
import dev.repatria.core.treaty.profile.TreatyProfile;
import org.jspecify.annotations.Nullable;

/**
 * One layer of law over one screening: what an instrument, a statute or a policy lays down between the two States.
 *
 * @param treaty the instrument, unless the layer is a statute or a policy
 * @param source id of the file that the values come from
 * @param layer treaty, statute or policy
 * @param rules the values
 */
record Law(@Nullable TreatyProfile treaty, String source, Layer layer, Provisions rules) {

    /** Article of a rule that no source on file gives. */
    static final String NOT_ON_FILE = "(no article on file)";

    boolean isTreaty() {
        return treaty != null;
    }

    /** Stands for a rule that no source on file gives; nothing settled can rest on it. */
    Cited<Boolean> silent() {
        return new Cited<>(false, new Citation(source, NOT_ON_FILE), Confidence.UNVERIFIED, layer);
    }
}
