package dev.repatria.core.treaty.profile;

import dev.repatria.core.treaty.Cited;
import dev.repatria.core.treaty.RequiredDocument;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The papers that treaty and overlays ask for, as the decisions read them. */
final class RequiredPapers {

    private RequiredPapers() {}

    static List<RequiredDocument> of(Layers layers) {
        var domestic = layers.domestic().stream().flatMap(law -> law.provisions().documents().stream());
        return Stream.concat(layers.treaty().documents().stream(), domestic)
                .flatMap(rule -> paper(rule).stream())
                .toList();
    }

    private static Optional<RequiredDocument> paper(DocumentRule rule) {
        var code = rule.code();
        var provider = rule.provider();
        if (code == null || provider == null || says(rule.onRequest()) || rule.route() != null) {
            return Optional.empty();
        }
        var when = rule.when();
        return Optional.of(new RequiredDocument(
                code.value(),
                provider.value(),
                says(rule.certified()),
                says(rule.translated()),
                when == null ? RequiredDocument.When.DECISION : when.value(),
                code.cite(),
                code.confidence()));
    }

    private static boolean says(@Nullable Cited<Boolean> flag) {
        return flag != null && flag.value();
    }
}
