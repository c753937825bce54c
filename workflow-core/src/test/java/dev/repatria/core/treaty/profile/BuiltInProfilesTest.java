package dev.repatria.core.treaty.profile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BuiltInProfilesTest {

    @Test
    void all_ids_load() {
        assertThat(new ProfileLoader().builtIn()).extracting(TreatyDocument::id).contains("US-MX-1976", "COE-112");
    }
}
