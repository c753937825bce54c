package dev.repatria.app.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The sample cases that came with the engine. */
final class Samples {

    private static final String FILES = "classpath*:samples/*.yaml";

    private Samples() {}

    /** Every sample, in the order of its letter. */
    static List<Sample> all() {
        var yaml = new YAMLMapper();
        try {
            return Arrays.stream(new PathMatchingResourcePatternResolver().getResources(FILES))
                    .map(file -> read(yaml, file))
                    .sorted(Comparator.comparing(Sample::sample))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Sample read(YAMLMapper yaml, Resource file) {
        try (var content = file.getInputStream()) {
            return yaml.readValue(content, Sample.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
