package dev.repatria.api.treaty;

/** Something that happened to a treaty profile. */
public sealed interface TreatyEvent permits TreatyProfileAdopted, TreatyProfileRetired {

    /** The profile, for example {@code US-MX-1976}. */
    String profileId();
}
