package dev.repatria.core.transfer;

/** The instrument of a case in the version that it keeps. */
public record Pinned(String instrument, String version) {}
