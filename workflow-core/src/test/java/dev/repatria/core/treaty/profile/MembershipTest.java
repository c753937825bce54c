package dev.repatria.core.treaty.profile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.repatria.api.Confidence;
import dev.repatria.api.State;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MembershipTest {

    @ParameterizedTest
    @CsvSource({
        "US-MX-1976,  US, MX, 1977-11-29, false, VERIFIED",
        "US-MX-1976,  US, MX, 1977-11-30, true,  VERIFIED",
        "COE-112,     US, MX, 2007-10-31, false, VERIFIED",
        "COE-112,     US, MX, 2007-11-01, true,  VERIFIED",
        "COE-112,     MX, US, 2007-11-01, true,  VERIFIED",
        "OAS-A57,     US, MX, 2001-06-23, false, VERIFIED",
        "OAS-A57,     US, MX, 2001-06-24, true,  VERIFIED",
        "EU-2008-909, FR, GB, 2020-12-31, true,  UNVERIFIED",
        "EU-2008-909, FR, GB, 2021-01-01, false, UNVERIFIED",
        "IT-BR-2008,  IT, BR, 2024-01-01, true,  UNVERIFIED",
        "IT-BR-2008,  IT, BR, 2008-03-26, false, VERIFIED",
        "COE-222,     LV, HU, 2017-11-21, false, VERIFIED",
        "COE-222,     LV, HU, 2024-01-01, true,  UNVERIFIED",
        "COE-222,     LV, CH, 2019-12-31, false, VERIFIED",
        "COE-112,     US, US, 2024-01-01, false, VERIFIED",
        "COE-112,     US, CN, 2024-01-01, false, VERIFIED",
    })
    void an_instrument_binds_from_the_day_of_the_later_party_to_the_last_day_of_the_earlier(
            String id, String sentencing, String receiving, LocalDate day, boolean binds, Confidence confidence) {
        var answer = Book.profile(id).inForce(State.of(sentencing), State.of(receiving), day);
        assertThat(answer.value()).isEqualTo(binds);
        assertThat(answer.confidence()).isEqualTo(confidence);
    }
}
