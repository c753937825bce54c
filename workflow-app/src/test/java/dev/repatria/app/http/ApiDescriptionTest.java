package dev.repatria.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.repatria.app.testing.Api;
import dev.repatria.app.testing.EngineTest;
import dev.repatria.core.casework.CommandNames;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@EngineTest
class ApiDescriptionTest {

    @Autowired
    private Api api;

    @Test
    void every_command_has_its_path_its_fields_and_its_row() {
        var description = description();

        assertThat(description.required("openapi").asString()).startsWith("3.1");
        for (var name : CommandNames.all()) {
            var post = description
                    .required("paths")
                    .required("/v1/commands/" + name)
                    .required("post");
            assertThat(post.required("description").asString()).contains("State table: ", "For: ");
            assertThat(post.at("/requestBody/content/application~1json/schema/$ref")
                            .asString())
                    .isEqualTo(
                            "#/components/schemas/" + post.required("summary").asString());
        }
        assertThat(description.required("paths").has("/v1/commands/{name}")).isFalse();
    }

    @Test
    void what_a_record_requires_is_required() {
        var schemas = description().required("components").required("schemas");

        assertThat(texts(schemas.required("SubmitTransferRequest").required("required")))
                .contains("on", "sentencingState", "receivingState", "person", "initiator")
                .doesNotContain("caseId", "court", "instrument", "documents");
        assertThat(texts(schemas.required("SelectInstrument").required("required")))
                .contains("caseId", "on", "instrument");
        assertThat(schemas.at("/SubmitTransferRequest/properties/sentencingState/type")
                        .asString())
                .isEqualTo("string");
        assertThat(schemas.at("/SubmitTransferRequest/properties/on/format").asString())
                .isEqualTo("date");
    }

    @Test
    void every_reference_leads_to_a_schema() {
        var description = description();
        var missing = new ArrayList<String>();
        for (var reference : description.findValues("$ref")) {
            var pointer = reference.asString().substring(1);
            if (description.at(pointer).isMissingNode()) {
                missing.add(pointer);
            }
        }
        assertThat(missing).isEmpty();
    }

    private JsonNode description() {
        var answer = api.send(api.request("/v3/api-docs"));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }

    private static List<String> texts(JsonNode array) {
        var texts = new ArrayList<String>();
        array.forEach(node -> texts.add(node.asString()));
        return texts;
    }
}
