package dev.repatria.core.treaty.profile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.repatria.api.Layer;
import java.util.List;
import org.junit.jupiter.api.Test;

class BuiltInProfilesTest {

    private static final List<String> TREATIES = List.of(
            "US-MX-1976",
            "US-CA-1977",
            "CA-MX-1977",
            "COE-112",
            "COE-167",
            "COE-222",
            "OAS-A57",
            "EU-2008-909",
            "US-TH-1982",
            "US-HK-1997",
            "US-FR-1983",
            "IN-BR",
            "IT-BR-2008",
            "IT-CO-2016",
            "CO-CN-2019",
            "GB-LC-2006",
            "BZ-GT",
            "CH-XK-2012",
            "CH-BR",
            "PE-CO-2018",
            "CO-CU-1999",
            "TH-SE",
            "TH-IL");
    private static final List<String> OVERLAYS =
            List.of("US-18USC306", "US-DOJ-POLICY", "CA-ITOA", "GB-RPA1984", "GB-HMPPS-POLICY", "MX-CONST18");

    private final List<TreatyDocument> documents = new ProfileLoader().builtIn();

    @Test
    void every_instrument_of_the_contract_loads() {
        assertThat(documents)
                .filteredOn(document -> document.layer() == Layer.TREATY)
                .extracting(TreatyDocument::id)
                .containsExactlyElementsOf(TREATIES);
    }

    @Test
    void every_overlay_of_the_contract_loads() {
        assertThat(documents)
                .filteredOn(document -> document.layer() != Layer.TREATY)
                .extracting(TreatyDocument::id)
                .containsExactlyElementsOf(OVERLAYS);
    }

    @Test
    void every_value_has_article_and_source() {
        assertThat(documents)
                .flatExtracting(TreatyDocument::leaves)
                .isNotEmpty()
                .allSatisfy(leaf -> {
                    assertThat(leaf.cite()).isNotBlank();
                    assertThat(leaf.source()).isNotBlank();
                    assertThat(leaf.line()).isPositive();
                });
    }
}
