package dev.repatria.app.http;

import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpStatus;

/**
 * Everything that can be wrong with a request; each is a page under {@code /problems/}, and its code never changes.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9457">RFC 9457</a>
 */
public enum ProblemType {
    BAD_REQUEST(400, "The request cannot be understood", "Correct what the detail names and send it again."),
    MALFORMED_JSON(400, "The body is not JSON", "Send one JSON document in UTF-8 without duplicate names."),
    INVALID_VALUE(
            400,
            "A value has no meaning here",
            "The pointer names the place in the body; the reference lists every field."),
    INVALID_CURSOR(
            400,
            "The cursor is not one of ours",
            "Use the cursor of the page before, unchanged, with the same filter."),
    UNAUTHENTICATED(401, "Nobody is known to be calling", "Send a token as Authorization: Bearer."),
    INVALID_TOKEN(401, "The token is not accepted", "Ask the issuer for a new token for this audience."),
    FORBIDDEN(403, "The caller's roles do not allow this", "Ask whom the role matrix names for this act."),
    NOT_FOUND(404, "There is nothing at this address", "The addresses are listed in the API description."),
    UNKNOWN_COMMAND(404, "No command has this name", "The commands are listed in the API description."),
    UNKNOWN_CASE(
            404,
            "There is no such case for this caller",
            "The case does not exist, or its States are others than the caller's; both look the same on purpose."),
    METHOD_NOT_ALLOWED(405, "The address does not have this method", "Use a method of the Allow header."),
    NOT_ACCEPTABLE(406, "None of the wanted formats is offered", "Accept application/json."),
    CONFLICT(409, "Two commands met", "Read the case and send the command again."),
    CASE_ALREADY_OPEN(
            409,
            "The same case is already open",
            "The State reference, person and instrument belong to the case named by caseId; go on with that one."),
    NOT_REBUILDABLE(
            409,
            "This processor cannot be rebuilt now",
            "A read model can be rebuilt; a saga acts, so its parked cases are retried instead."),
    STILL_RUNNING(409, "The same command is still at work", "Send it again after Retry-After with the same key."),
    STALE_VERSION(412, "The case has moved on", "Read the case, look again, and send the new version in If-Match."),
    BODY_TOO_LARGE(413, "The body is too large", "Send documents by digest, never by content."),
    UNSUPPORTED_MEDIA_TYPE(415, "The body has a format that is not read", "Send application/json."),
    RULE_REFUSED(
            422,
            "A rule does not allow this now",
            "The field cite names the article; allowedActions lists what is open to the caller now."),
    KEY_REUSED(
            422,
            "The idempotency key belongs to another command",
            "Use a new key for each command and the same for repeats."),
    TOO_MANY_REQUESTS(429, "Too many requests", "Wait for Retry-After."),
    INTERNAL(500, "The engine failed", "Nothing was changed; tell the operators the time and the trace."),
    OVERLOADED(503, "The engine is busy", "Wait for Retry-After and send the request again."),
    NOT_YET_VISIBLE(
            503,
            "The views have not reached this position",
            "Wait for Retry-After and ask again with the same position.");

    private final HttpStatus status;
    private final String title;
    private final String remedy;

    ProblemType(int status, String title, String remedy) {
        this.status = HttpStatus.valueOf(status);
        this.title = title;
        this.remedy = remedy;
    }

    /** The last part of its address. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Its address on every server. */
    public URI uri() {
        return URI.create("/problems/" + code());
    }

    /** The status of its answers. */
    public HttpStatus status() {
        return status;
    }

    /** What is wrong, in one line. */
    public String title() {
        return title;
    }

    /** What the caller can do. */
    public String remedy() {
        return remedy;
    }

    static Optional<ProblemType> ofCode(String code) {
        return Arrays.stream(values()).filter(type -> type.code().equals(code)).findFirst();
    }

    /** The general problem of a status that the framework chose. */
    static ProblemType ofStatus(int status) {
        return switch (status) {
            case 401 -> UNAUTHENTICATED;
            case 403 -> FORBIDDEN;
            case 404 -> NOT_FOUND;
            case 405 -> METHOD_NOT_ALLOWED;
            case 406 -> NOT_ACCEPTABLE;
            case 409 -> CONFLICT;
            case 412 -> STALE_VERSION;
            case 413 -> BODY_TOO_LARGE;
            case 415 -> UNSUPPORTED_MEDIA_TYPE;
            case 429 -> TOO_MANY_REQUESTS;
            case 503 -> OVERLOADED;
            default -> status < 500 ? BAD_REQUEST : INTERNAL;
        };
    }
}
