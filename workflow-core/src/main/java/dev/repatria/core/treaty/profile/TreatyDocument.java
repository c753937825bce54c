package dev.repatria.core.treaty.profile;

import dev.repatria.api.Layer;
import dev.repatria.api.State;
import java.time.LocalDate;
import java.util.List;

/** A loaded file of the profile language. */
public sealed interface TreatyDocument permits TreatyProfile, Overlay {

    /** Stable key, for example {@code US-MX-1976}. */
    String id();

    /** Version of the file. */
    String version();

    /** Treaty, statute or policy. */
    Layer layer();

    /** Full name. */
    String title();

    /** Where it is published. */
    List<String> citation();

    /** Every value with its marks and line, in the order of the file. */
    List<Leaf> leaves();

    /** The file as written. */
    String content();

    /** SHA-256 of the content in UTF-8, 64 hexadecimal digits. */
    String sha256();

    /** The values as they stand between two States on one day. */
    Provisions provisions(State sentencing, State receiving, LocalDate day);
}
