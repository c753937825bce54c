package dev.repatria.core.treaty.profile;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class SchemaTest {

    @Test
    void the_published_schema_names_what_the_rules_read() throws IOException {
        var text = JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(SchemaWriter.schema());
        GeneratedFile.check(Path.of("src/main/resources/treaties/treaty-profile.schema.json"), text + "\n");
    }
}
