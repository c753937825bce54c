package dev.repatria.api.treaty;

/** Something that a treaty administrator asks of a treaty profile. */
public interface TreatyCommand {

    /** The profile, for example {@code US-MX-1976}. */
    String profileId();
}
