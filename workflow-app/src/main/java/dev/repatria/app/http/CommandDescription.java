package dev.repatria.app.http;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.Map;
import org.springframework.http.HttpHeaders;

/** Writes the path of one command into a description of the API. */
final class CommandDescription {

    private static final String JSON = org.springframework.http.MediaType.APPLICATION_JSON_VALUE;
    private static final String PROBLEM = org.springframework.http.MediaType.APPLICATION_PROBLEM_JSON_VALUE;
    private static final Map<String, ProblemType> PROBLEMS = Map.of(
            "400", ProblemType.INVALID_VALUE,
            "401", ProblemType.UNAUTHENTICATED,
            "403", ProblemType.FORBIDDEN,
            "404", ProblemType.UNKNOWN_CASE,
            "409", ProblemType.CONFLICT,
            "412", ProblemType.STALE_VERSION,
            "422", ProblemType.RULE_REFUSED);

    private final OpenAPI description;
    private final Schema<?> receipt;

    CommandDescription(OpenAPI description) {
        this.description = description;
        this.receipt = schema(CommandReceipt.class);
        description.getComponents().addSchemas("Problem", problem());
    }

    void add(String name, Class<?> type, String text, boolean opensCase) {
        var body = schema(type);
        if (!opensCase) {
            requireCase(type);
        }
        var operation = new Operation()
                .operationId(name)
                .addTagsItem("commands")
                .summary(type.getSimpleName())
                .description(text)
                .addParametersItem(header(
                        IdempotencyKey.HEADER, "Names this command; a repeat with the same key has no second effect."))
                .addParametersItem(header(HttpHeaders.IF_MATCH, "The version of the case that the caller has seen."))
                .requestBody(new RequestBody().required(true).content(content(JSON, body)))
                .responses(responses(opensCase));
        description.path("/v1/commands/" + name, new PathItem().post(operation));
    }

    private void requireCase(Class<?> type) {
        var model = description.getComponents().getSchemas().get(type.getSimpleName());
        if (model != null && model.getProperties().containsKey(CommandReader.CASE_ID)) {
            model.addRequiredItem(CommandReader.CASE_ID);
        }
    }

    private ApiResponses responses(boolean opensCase) {
        var responses = new ApiResponses().addApiResponse("200", accepted("Done"));
        if (opensCase) {
            responses.addApiResponse("201", accepted("A case was opened; its address is in Location"));
        }
        PROBLEMS.forEach((status, type) -> responses.addApiResponse(
                status,
                new ApiResponse()
                        .description(type.title())
                        .content(content(PROBLEM, new Schema<>().$ref("#/components/schemas/Problem")))));
        return responses;
    }

    private ApiResponse accepted(String text) {
        return new ApiResponse()
                .description(text)
                .addHeaderObject(HttpHeaders.ETAG, new Header().description("The new version of the case"))
                .addHeaderObject(AtLeast.HEADER, new Header().description("The position to ask for with atLeast"))
                .content(content(JSON, receipt));
    }

    private Schema<?> schema(Class<?> type) {
        var resolved =
                ModelConverters.getInstance(true).resolveAsResolvedSchema(new AnnotatedType(type).resolveAsRef(true));
        resolved.referencedSchemas.forEach(description.getComponents()::addSchemas);
        return resolved.schema;
    }

    private static Schema<?> problem() {
        var problem = new Schema<Object>().type("object");
        for (var field : new String[] {"type", "title", "detail", "pointer", "rule", "cite"}) {
            problem.addProperty(field, text());
        }
        return problem.addProperty("status", new Schema<Object>().type("integer"))
                .addProperty("allowedActions", new ArraySchema().items(text()));
    }

    private static Schema<?> text() {
        return new Schema<Object>().type("string");
    }

    private static HeaderParameter header(String name, String text) {
        var header = new HeaderParameter();
        header.name(name).description(text).required(false).schema(text());
        return header;
    }

    private static Content content(String format, Schema<?> schema) {
        return new Content().addMediaType(format, new MediaType().schema(schema));
    }
}
