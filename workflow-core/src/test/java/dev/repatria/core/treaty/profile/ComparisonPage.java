package dev.repatria.core.treaty.profile;

import dev.repatria.api.Confidence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** All instruments side by side. */
record ComparisonPage(List<TreatyDocument> documents) {

    private static final List<Column> CONDITIONS = List.of(
            new Column("State may request", "initiation.stateMayRequest"),
            new Column("Link", "link.anyOf"),
            new Column("Domicile bar", "link.domicileBar.years"),
            new Column("Dual national", "link.dualNational"),
            new Column("Dual criminality", "dualCriminality.required"),
            new Column("Remaining", "remaining.period"),
            new Column("Measured at", "remaining.measuredAt"),
            new Column("Effect", "remaining.effect"),
            new Column("Exception", "remaining.exceptionByAgreement"),
            new Column("Indeterminate", "remaining.indeterminate"),
            new Column("Excluded offences", "excludedOffences.categories"),
            new Column("Excluded sentences", "excludedSentences.kinds"),
            new Column("Final", "finality.finalRequired"),
            new Column("Appeal bars", "proceedings.appeal"),
            new Column("Collateral attack bars", "proceedings.collateralAttack"),
            new Column("Charge bars", "proceedings.charge"),
            new Column("Third State bars", "proceedings.thirdStateExtradition"),
            new Column("Minimum served", "minServed.rule"),
            new Column("Fines", "financial.finesMustBePaid"));

    private static final List<Column> PATH = List.of(
            new Column("Consent", "consent.required"),
            new Column("Without consent", "consent.nonConsentBases"),
            new Column("Verified by", "consent.verifiedBy"),
            new Column("Withdrawal until", "consent.withdrawalCutoff"),
            new Column("Federal unit", "subnationalConsent.required"),
            new Column("Reasons", "decision.reasonsOnRefusal"),
            new Column("Decision", "decision.deadline"),
            new Column("Transfer", "transfer.deadline"),
            new Column("Enforcement", "enforcement.methods"),
            new Column("Clemency", "clemency.by"),
            new Column("Review", "review.by"),
            new Column("Speciality", "speciality.applies"),
            new Column("Window", "speciality.window"),
            new Column("Periodic reports", "reports.periodic"),
            new Column("Special reports", "reports.special"),
            new Column("Costs", "costs.borneBy"),
            new Column("End after", "termination.effectiveAfter"),
            new Column("Renewal", "termination.renewal"),
            new Column("Transferred survive", "termination.transferredSurvive"));

    private record Column(String title, String path) {}

    String text() {
        var page = new Markdown()
                .line("# All instruments side by side")
                .blank()
                .line(
                        "Generated from the profiles by `TreatyPagesTest`; do not edit. A value with `?` was not yet read in an official text, `none` says"
                                + " that the instrument has no such rule, `–` that no source on file gives a value.")
                .blank()
                .line("## Parties")
                .blank();
        page.head("Instrument", "In force", "Parties", "Values", "Not verified");
        treaties().forEach(profile -> page.row(parties(profile)));
        section(page, "Conditions", CONDITIONS, treaties());
        section(page, "Path of a case", PATH, treaties());
        var overlays = documents.stream().filter(Overlay.class::isInstance).toList();
        page.blank().line("## Statutes and policies laid over them").blank();
        page.head("Overlay", "Layer", "State", "Says");
        overlays.forEach(overlay -> page.row(overlay((Overlay) overlay)));
        return page.toString();
    }

    private List<TreatyProfile> treaties() {
        return documents.stream()
                .filter(TreatyProfile.class::isInstance)
                .map(TreatyProfile.class::cast)
                .toList();
    }

    private static List<String> parties(TreatyProfile profile) {
        var states = profile.parties().stream()
                .map(party -> party.state().code())
                .sorted()
                .collect(Collectors.joining(" "));
        var unverified = profile.leaves().stream()
                .filter(leaf -> leaf.confidence() == Confidence.UNVERIFIED)
                .count();
        return List.of(
                link(profile),
                says(profile, "status.inForce"),
                states,
                Integer.toString(profile.leaves().size()),
                Long.toString(unverified));
    }

    private static void section(Markdown page, String title, List<Column> columns, List<TreatyProfile> profiles) {
        page.blank().line("## " + title).blank();
        var titles = new ArrayList<String>(List.of("Instrument"));
        columns.forEach(column -> titles.add(column.title()));
        page.head(titles.toArray(String[]::new));
        for (var profile : profiles) {
            var cells = new ArrayList<String>(List.of(link(profile)));
            columns.forEach(column -> cells.add(says(profile, column.path())));
            page.row(cells);
        }
    }

    private static List<String> overlay(Overlay overlay) {
        var says = overlay.leaves().stream()
                .map(leaf -> "`" + leaf.path() + "` " + word(leaf))
                .collect(Collectors.joining("; "));
        return List.of(link(overlay), overlay.layer().name(), overlay.state().code(), says);
    }

    private static String says(TreatyDocument document, String path) {
        return document.leaves().stream()
                .filter(leaf -> leaf.path().equals(path))
                .map(ComparisonPage::word)
                .collect(Collectors.joining("; "));
    }

    private static String word(Leaf leaf) {
        var value = leaf.value().isEmpty()
                ? "none"
                : leaf.value().toLowerCase(Locale.ROOT).replace('_', ' ');
        var plain = leaf.value().matches("P[0-9YMD]+") ? leaf.value() : value;
        var scope = leaf.when().isEmpty() ? "" : " (" + leaf.when() + ")";
        return plain + scope + (leaf.confidence() == Confidence.UNVERIFIED ? "?" : "");
    }

    private static String link(TreatyDocument document) {
        return "[" + document.id() + "](" + document.id() + ".md)";
    }
}
