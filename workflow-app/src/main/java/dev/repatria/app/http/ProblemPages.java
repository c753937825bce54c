package dev.repatria.app.http;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The pages that the {@code type} of a problem leads to. */
@RestController
final class ProblemPages {

    private static final String HTML = MediaType.TEXT_HTML_VALUE + ";charset=UTF-8";

    @GetMapping(path = "/problems", produces = HTML)
    String all() {
        var rows = Arrays.stream(ProblemType.values())
                .map(type -> "<li><a href=\"" + type.uri() + "\">" + type.code() + "</a> ("
                        + type.status().value() + ") " + type.title() + "</li>")
                .collect(Collectors.joining("\n"));
        return page("Problems", "<ul>\n" + rows + "\n</ul>");
    }

    @GetMapping(path = "/problems/{code}", produces = HTML)
    String one(@PathVariable String code) {
        var type = ProblemType.ofCode(code)
                .orElseThrow(() -> new Problem(ProblemType.NOT_FOUND, "no problem has this code"));
        return page(
                type.title(),
                "<p>Status " + type.status().value() + ", type <code>" + type.uri() + "</code></p>\n<p>" + type.remedy()
                        + "</p>\n<p><a href=\"/problems\">All problems</a></p>");
    }

    private static String page(String title, String body) {
        return "<!doctype html>\n<html lang=\"en\">\n<meta charset=\"utf-8\">\n<title>" + title + "</title>\n<h1>"
                + title + "</h1>\n" + body + "\n</html>\n";
    }
}
