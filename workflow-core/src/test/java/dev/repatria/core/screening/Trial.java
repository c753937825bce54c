package dev.repatria.core.screening;

import static org.assertj.core.api.Assertions.assertThat;

import dev.repatria.api.Layer;
import dev.repatria.api.screening.Finding;
import dev.repatria.api.screening.InstrumentResult;
import dev.repatria.api.screening.ScreeningAnswer;
import dev.repatria.core.treaty.profile.ProfileLawBook;
import dev.repatria.core.treaty.profile.ProfileLoader;
import dev.repatria.core.treaty.profile.TreatyDocument;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Screens facts written as in the contract, with single quotes, against given law. */
record Trial(ProfileLawBook book, Screening screening, String sentencing, String receiving) {

    static final LocalDate TODAY = LocalDate.of(2024, 1, 20);

    private static final ProfileLawBook BUILT_IN = ProfileLawBook.builtIn();
    private static final Screening SCREENING = new Screening(BUILT_IN);

    private static final List<String> GROUPS = List.of(
            "scope",
            "initiation",
            "information",
            "link",
            "dualCriminality",
            "excludedOffences",
            "excludedSentences",
            "finality",
            "proceedings",
            "remaining",
            "minServed",
            "financial",
            "consent",
            "subnationalConsent",
            "decision",
            "documents",
            "transfer",
            "enforcement",
            "clemency",
            "review",
            "speciality",
            "reports",
            "costs",
            "termination",
            "escape");

    private static final String TREATY = """
            id: AA-BB-1
            version: 1.0.0
            kind: TREATY
            title: A treaty for tests
            citation: [Test Series 1]
            terms: {sending: sentencing State, receiving: receiving State, person: prisoner}
            status: {cite: "Art. 90", confidence: VERIFIED, source: "V:1", inForce: 1990-01-01}
            parties: {cite: "Art. 90", confidence: VERIFIED, source: "V:1", states: [{state: AA, zone: Etc/UTC}, {state: BB, zone: Etc/UTC}]}
            """;

    static Trial builtIn(String sentencing, String receiving) {
        return new Trial(BUILT_IN, SCREENING, sentencing, receiving);
    }

    /** A treaty between AA and BB with these groups; every value without marks of its own is verified in Art. 1. */
    static Trial of(String groups) {
        return of(ProfileLawBook.of(List.of(load(TREATY + absent(groups) + marked(groups)))), "AA", "BB");
    }

    private static Trial of(ProfileLawBook book, String sentencing, String receiving) {
        return new Trial(book, new Screening(book), sentencing, receiving);
    }

    /** The same with an overlay of AA or BB. */
    Trial with(String kind, String state, String groups) {
        var overlay = "id: " + state + "-" + kind + "\nversion: 1.0.0\nkind: " + kind
                + "\ntitle: An overlay for tests\n" + "citation: [Test]\nstate: " + state + "\n" + marked(groups);
        return of(book.with(load(overlay.replace("DOMESTIC_LAW\nversion", "LAW\nversion"))), sentencing, receiving);
    }

    private static String absent(String groups) {
        return "absent: "
                + GROUPS.stream()
                        .filter(group -> !("\n" + groups).contains("\n" + group + ":"))
                        .toList()
                + "\n";
    }

    private static String marked(String groups) {
        var lines = new ArrayList<String>();
        for (var line : groups.strip().split("\n")) {
            lines.add(line.replaceFirst(": \\{", ": {cite: \"Art. 1\", source: \"V:1\", ")
                    .replaceFirst("^(\\w+: \\{)(?!.*confidence)", "$1confidence: VERIFIED, "));
        }
        return String.join("\n", lines) + "\n";
    }

    private static TreatyDocument load(String yaml) {
        return new ProfileLoader().load("test.yaml", yaml);
    }

    ScreeningAnswer screen(String fields) {
        var states = "{\"sentencingState\": \"" + sentencing + "\", \"receivingState\": \"" + receiving + "\"";
        var json = states + (fields == null || fields.isBlank() ? "" : ", " + fields.replace('\'', '"')) + "}";
        return screening.screen(ScreeningJson.read(json), TODAY);
    }

    InstrumentResult only(String fields) {
        var results = screen(fields).results();
        assertThat(results).hasSize(1);
        return results.get(0);
    }

    InstrumentResult under(String instrument, String fields) {
        return screen("'instruments': ['" + instrument + "']" + (fields.isBlank() ? "" : ", " + fields))
                .results()
                .get(0);
    }

    /** The finding of that condition in the treaty, which must be the only one. */
    Finding finding(Code code, String fields) {
        var found = findings(only(fields), code, Layer.TREATY);
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    static List<Finding> findings(InstrumentResult result, Code code, Layer layer) {
        return result.findings().stream()
                .filter(finding -> finding.condition().equals(code.name()) && finding.layer() == layer)
                .toList();
    }

    static Finding one(InstrumentResult result, Code code, Layer layer) {
        var found = findings(result, code, layer);
        assertThat(found).as(code + " in " + layer).hasSize(1);
        return found.get(0);
    }

    /** Outcome and, where it can go away, the word "temporary": the second column of the tables. */
    static String said(Finding finding) {
        return finding.outcome() + (finding.temporary() ? " temporary" : "");
    }

    static String said(List<Finding> findings) {
        return String.join(", ", findings.stream().map(Trial::said).toList());
    }

    static String facts(String... fields) {
        return String.join(
                ", ", Arrays.stream(fields).filter(field -> !field.isBlank()).toList());
    }
}
