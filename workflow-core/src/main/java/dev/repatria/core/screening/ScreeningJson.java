package dev.repatria.core.screening;

import com.fasterxml.jackson.annotation.Nulls;
import dev.repatria.api.screening.ScreeningAnswer;
import dev.repatria.api.screening.ScreeningRequest;
import java.time.LocalDate;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** Reads and writes the screening contract: nothing unknown, no other type, no other date than the contract allows. */
public final class ScreeningJson {

    private static final JsonMapper MAPPER = strict();

    private ScreeningJson() {}

    /** The request, or {@link InvalidFacts} with the pointer to the first thing that is wrong. */
    public static ScreeningRequest read(String json) {
        try {
            var request = MAPPER.readValue(json, ScreeningRequest.class);
            if (request == null) {
                throw new InvalidFacts("", "must be an object");
            }
            FactsCheck.check(request);
            return request;
        } catch (JacksonException problem) {
            throw JsonProblem.of(problem);
        }
    }

    /** The answer exactly as the contract shows it, in one line. */
    public static String write(ScreeningAnswer answer) {
        return MAPPER.writeValueAsString(answer);
    }

    /** A problem object in one line. */
    public static String write(ScreeningProblem problem) {
        return MAPPER.writeValueAsString(problem);
    }

    /** An answer or a problem in one line, as UTF-8. */
    static byte[] bytes(Object answer) {
        return MAPPER.writeValueAsBytes(answer);
    }

    /** The answer over several lines, for people. */
    public static String writeIndented(ScreeningAnswer answer) {
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(answer);
    }

    /** The strict mapper, for callers that read the contract's records as part of a larger message. */
    public static JsonMapper mapper() {
        return MAPPER;
    }

    private static JsonMapper strict() {
        var factory = JsonFactory.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();
        return JsonMapper.builder(factory)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .withCoercionConfigDefaults(config -> {
                    for (var shape : CoercionInputShape.values()) {
                        config.setCoercion(shape, CoercionAction.Fail);
                    }
                })
                .changeDefaultNullHandling(nulls -> nulls.withContentNulls(Nulls.FAIL))
                .addModule(new SimpleModule()
                        .addDeserializer(LocalDate.class, new StrictDate())
                        .addSerializer(new FindingWriter()))
                .build();
    }
}
