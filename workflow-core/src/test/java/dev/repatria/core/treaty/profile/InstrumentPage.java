package dev.repatria.core.treaty.profile;

import dev.repatria.api.Confidence;
import java.util.List;
import java.util.stream.Stream;

/** The page of one instrument or overlay: article, value, confidence and who reads it. */
record InstrumentPage(TreatyDocument document) {

    String text() {
        var page = new Markdown()
                .line("# " + document.id() + ": " + document.title())
                .blank()
                .line("Generated from [`" + document.id() + ".yaml`](../../workflow-core/src/main/resources/treaties/"
                        + document.id()
                        + ".yaml) by `TreatyPagesTest`; do not edit. All instruments: [comparison](comparison.md).")
                .blank()
                .line("- Version " + document.version() + ", SHA-256 `" + document.sha256() + "`")
                .line("- Published: " + String.join("; ", document.citation()));
        if (document instanceof TreatyProfile profile) {
            aboutTreaty(page, profile);
        } else if (document instanceof Overlay overlay) {
            page.line("- Layer " + overlay.layer() + " of " + overlay.state()
                    + ", laid over every instrument that it uses");
        }
        page.line("- " + trust()).blank().line("## Values").blank();
        table(page, values());
        if (document instanceof TreatyProfile) {
            page.blank().line("## Parties and status").blank();
            table(page, standing());
        }
        return page.blank()
                .line(
                        "Sources: `V:n` is number n of [sources](sources.md), `PUBLIC` names the page itself, `M` is memory and `M?` weak"
                                + " memory. Condition codes are those of the screening; their tests are in"
                                + " `workflow-core/src/test/java/dev/repatria/core/screening`.")
                .toString();
    }

    private static void aboutTreaty(Markdown page, TreatyProfile profile) {
        var terms = profile.terms();
        page.line("- Its own words: " + terms.sending() + " (sentencing State), " + terms.receiving()
                + " (receiving State), " + terms.person());
        if (!profile.absent().isEmpty()) {
            page.line("- No source on file gives a value for: "
                    + String.join(", ", profile.absent().stream().sorted().toList()));
        }
    }

    private String trust() {
        var unverified = document.leaves().stream()
                .filter(leaf -> leaf.confidence() == Confidence.UNVERIFIED)
                .count();
        return document.leaves().size() + " values, " + unverified
                + " of them not yet read in an official text: a condition that fails on one of these needs a human";
    }

    private List<Leaf> values() {
        return leaves().filter(leaf -> !standing(leaf)).toList();
    }

    private List<Leaf> standing() {
        return leaves().filter(InstrumentPage::standing)
                .filter(leaf -> !leaf.path().endsWith(".state"))
                .toList();
    }

    private Stream<Leaf> leaves() {
        return document.leaves().stream();
    }

    private static boolean standing(Leaf leaf) {
        return leaf.path().startsWith("parties.") || leaf.path().startsWith("status.");
    }

    private static void table(Markdown page, List<Leaf> leaves) {
        page.head("Article", "Value", "Says", "For", "Confidence", "Source", "Used by", "Shown by");
        for (var leaf : leaves) {
            page.row(List.of(
                    leaf.cite(),
                    "`" + leaf.path() + "`",
                    leaf.value().isEmpty() ? "none" : note(leaf),
                    leaf.when(),
                    leaf.confidence().name(),
                    leaf.source(),
                    WhereUsed.of(leaf.path()),
                    WhereUsed.test(WhereUsed.of(leaf.path()))));
        }
    }

    private static String note(Leaf leaf) {
        return leaf.note() == null ? leaf.value() : leaf.value() + " (" + leaf.note() + ")";
    }
}
