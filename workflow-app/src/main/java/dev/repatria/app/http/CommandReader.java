package dev.repatria.app.http;

import dev.repatria.api.transfer.TransferCommand;
import dev.repatria.core.casework.CommandNames;
import dev.repatria.core.transfer.CommandRule;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reads a command from its name and body; a command that opens a case gets the id of the case here. */
@Component
final class CommandReader {

    static final String CASE_ID = "caseId";

    private final JsonMapper mapper;
    private final CaseIds ids;

    CommandReader(JsonMapper mapper, Clock clock) {
        this.mapper = mapper;
        this.ids = new CaseIds(clock);
    }

    /** A {@code TransferCommand} or a {@code TreatyCommand}. */
    Object read(String name, byte[] body) {
        try {
            var treaty = TreatyCommandNames.all().get(name);
            if (treaty != null) {
                return mapper.treeToValue(tree(body), treaty);
            }
            var rule = CommandNames.find(name)
                    .orElseThrow(() -> new Problem(ProblemType.UNKNOWN_COMMAND, "no command is called like that"));
            var command = direct(body, rule.command());
            return command != null ? command : mapper.treeToValue(withCase(tree(body), rule), rule.command());
        } catch (JacksonException e) {
            throw JsonProblem.of(e);
        }
    }

    /** Most bodies are right; one that is not is read again as a tree, which is slower and tells better what is wrong. */
    private @Nullable TransferCommand direct(byte[] body, Class<? extends TransferCommand> type) {
        try {
            var command = mapper.readValue(body, type);
            return command != null && isCaseId(command.caseId()) ? command : null;
        } catch (JacksonException e) {
            return null;
        }
    }

    private ObjectNode tree(byte[] body) {
        if (mapper.readTree(body) instanceof ObjectNode fields) {
            return fields;
        }
        throw new Problem(ProblemType.INVALID_VALUE, "the body must be an object").with("pointer", "");
    }

    private ObjectNode withCase(ObjectNode fields, CommandRule<?> rule) {
        var given = fields.get(CASE_ID);
        if (given == null || given.isNull()) {
            if (rule.opensCase()) {
                fields.put(CASE_ID, ids.next().toString());
            }
        } else {
            requireCaseId(given);
        }
        return fields;
    }

    private static void requireCaseId(JsonNode given) {
        if (!given.isString() || !isCaseId(given.asString())) {
            throw new Problem(ProblemType.INVALID_VALUE, "caseId: must be a UUID in lower case")
                    .with("pointer", "/" + CASE_ID);
        }
    }

    private static boolean isCaseId(String text) {
        try {
            return Objects.equals(UUID.fromString(text).toString(), text);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
