package dev.repatria.app.http;

import dev.repatria.app.eventstore.Answer;
import dev.repatria.app.eventstore.AnswerForm;
import dev.repatria.core.casework.CommandAnswer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Words the answers to commands, to be kept with their receipts and to be sent. */
@Component
final class Answers {

    /** Set to {@code true} on an answer that was given before. */
    static final String REPLAYED = "Repatria-Replayed";

    /** Stands in an answer where its position will be, and nowhere else: an id or a name with it would be in quotes. */
    private static final long NO_POSITION = Long.MIN_VALUE;

    private static final String GAP = ":" + NO_POSITION;

    private final JsonMapper mapper;
    private final CaseFile file;

    Answers(JsonMapper mapper, CaseFile file) {
        this.mapper = mapper;
        this.file = file;
    }

    /** The answer to an accepted command. If it recorded nothing, its position is that of the whole log now. */
    AnswerForm accepted(CommandAnswer sent) {
        if (sent.events().isEmpty()) {
            return AnswerForm.whole(
                    new Answer(HttpStatus.OK.value(), mapper.writeValueAsBytes(receipt(sent, file.head()))));
        }
        var opened = sent.version() == sent.events().size();
        var body = mapper.writeValueAsString(receipt(sent, NO_POSITION));
        var gap = body.indexOf(GAP);
        return AnswerForm.around(
                (opened ? HttpStatus.CREATED : HttpStatus.OK).value(),
                body.substring(0, gap + 1).getBytes(StandardCharsets.UTF_8),
                body.substring(gap + GAP.length()).getBytes(StandardCharsets.UTF_8));
    }

    private static CommandReceipt receipt(CommandAnswer sent, long position) {
        return new CommandReceipt(sent.caseId(), sent.version(), position, sent.events());
    }

    Answer refused(Problem problem) {
        return new Answer(problem.type().status().value(), mapper.writeValueAsBytes(problem.body()));
    }

    /** The answer to a command that was carried out just now, whose last event is at a position. */
    ResponseEntity<byte[]> toHttp(String home, Answer answer, CommandAnswer sent, long position) {
        return accepted(ResponseEntity.status(answer.status()), home, answer, receipt(sent, position));
    }

    /** An answer that may have been given before. */
    ResponseEntity<byte[]> toHttp(String home, Answer answer, boolean replayed) {
        var response = ResponseEntity.status(answer.status());
        if (replayed) {
            response.header(REPLAYED, "true");
        }
        if (answer.status() >= HttpStatus.BAD_REQUEST.value()) {
            return response.contentType(MediaType.APPLICATION_PROBLEM_JSON).body(answer.body());
        }
        return accepted(response, home, answer, mapper.readValue(answer.body(), CommandReceipt.class));
    }

    private static ResponseEntity<byte[]> accepted(
            ResponseEntity.BodyBuilder response, String home, Answer answer, CommandReceipt receipt) {
        if (answer.status() == HttpStatus.CREATED.value()) {
            response.location(URI.create(home + receipt.caseId()));
        }
        return response.eTag(String.valueOf(receipt.version()))
                .header(AtLeast.HEADER, String.valueOf(receipt.position()))
                .contentType(MediaType.APPLICATION_JSON)
                .body(answer.body());
    }
}
