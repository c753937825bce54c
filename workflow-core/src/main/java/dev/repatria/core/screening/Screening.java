package dev.repatria.core.screening;

import dev.repatria.api.Layer;
import dev.repatria.api.screening.Explanation;
import dev.repatria.api.screening.Finding;
import dev.repatria.api.screening.InstrumentResult;
import dev.repatria.api.screening.LawRead;
import dev.repatria.api.screening.ScreeningAnswer;
import dev.repatria.api.screening.ScreeningRequest;
import dev.repatria.api.screening.Verdict;
import dev.repatria.core.treaty.profile.Overlay;
import dev.repatria.core.treaty.profile.ProfileLawBook;
import dev.repatria.core.treaty.profile.Provisions;
import dev.repatria.core.treaty.profile.TreatyDocument;
import dev.repatria.core.treaty.profile.TreatyProfile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Answers under which instruments a person could be transferred, and why (not); binds nobody and writes nothing.
 *
 * <p>The contract is {@code docs/reference/screening.md}. The same request, book and day always give the same answer.
 */
public final class Screening {

    private final ProfileLawBook book;

    /** A screening against the profiles and overlays of this book. */
    public Screening(ProfileLawBook book) {
        this.book = book;
    }

    /** The answer on the current version of every instrument; {@link InvalidFacts} for an instrument that the book does not have. */
    public ScreeningAnswer screen(ScreeningRequest request, LocalDate today) {
        return screen(request, today, Map.of());
    }

    /**
     * The answer on given versions.
     *
     * @param pinned version to use by instrument; for others the current one
     */
    public ScreeningAnswer screen(ScreeningRequest request, LocalDate today, Map<String, String> pinned) {
        var facts = Facts.of(request, today);
        var around = around(facts);
        var profiles = request.instruments().isEmpty() ? around.inForce() : asked(request, pinned);
        var results = profiles.stream()
                .map(profile -> examine(facts, profile, around))
                .toList();
        var recommended = Recommendation.of(profiles, results).orElse(null);
        return new ScreeningAnswer(request.id(), facts.asOf(), results, recommended);
    }

    /**
     * What one version of an instrument says on facts that name their own day of evaluation.
     *
     * <p>Used at every moment at which the law asks again on a case: at the start, at receipt, before the transfer.
     */
    public InstrumentResult examine(ScreeningRequest facts, String instrument, String version) {
        var day = facts.asOf();
        if (day == null) {
            throw new InvalidFacts("/asOf", "is required to examine a case");
        }
        var profile = book.profile(instrument, version)
                .orElseThrow(() ->
                        new InvalidFacts("/instruments/0", "there is no treaty profile with this id and version"));
        var known = Facts.of(facts, day);
        return examine(known, profile, around(known));
    }

    /** The screening against exactly these files; empty when the book does not have one of them. */
    public Optional<Screening> asRead(List<LawRead> law) {
        return book.asRead(law).map(Screening::new);
    }

    /** Works a recorded verdict out again from its stored facts, against the law that was read then. */
    public Explanation explain(
            ScreeningRequest facts, String instrument, String version, Verdict verdict, List<Finding> recorded) {
        var result = examine(facts, instrument, version);
        var differences = Comparison.changes(recorded, result.findings());
        return new Explanation(result, differences.isEmpty() && result.verdict() == verdict, differences);
    }

    /** What stands around the instrument that is examined: all that are in force, and what the law of both States says. */
    private record Around(List<TreatyProfile> inForce, List<Overlay> overlays, List<Finding> domestic) {}

    private Around around(Facts facts) {
        var inForce = book.between(facts.sentencing(), facts.receiving(), facts.asOf()).stream()
                .filter(profile -> binds(profile, facts))
                .toList();
        var overlays = overlays(facts);
        var domestic = overlays.stream()
                .map(overlay -> new Law(null, overlay.id(), overlay.layer(), provisions(overlay, facts)))
                .toList();
        return new Around(inForce, overlays, Conditions.substance(facts, domestic));
    }

    private List<TreatyProfile> asked(ScreeningRequest request, Map<String, String> pinned) {
        var asked = new ArrayList<TreatyProfile>();
        for (var index = 0; index < request.instruments().size(); index++) {
            var id = request.instruments().get(index);
            var version = pinned.get(id);
            var profile = version == null ? book.current(id) : book.profile(id, version);
            var pointer = "/instruments/" + index;
            asked.add(profile.orElseThrow(() -> new InvalidFacts(pointer, "there is no treaty profile with this id")));
        }
        return asked;
    }

    private static boolean binds(TreatyProfile profile, Facts facts) {
        return profile.inForce(facts.sentencing(), facts.receiving(), facts.asOf())
                .value();
    }

    private InstrumentResult examine(Facts facts, TreatyProfile profile, Around around) {
        var treaty = new Law(profile, profile.id(), Layer.TREATY, provisions(profile, facts));
        var findings = new ArrayList<Finding>(Conditions.applicability(facts, treaty));
        var applies = Verdicts.of(findings) != Verdict.NOT_APPLICABLE;
        if (applies) {
            findings.addAll(Conditions.together(Conditions.substance(facts, List.of(treaty)), around.domestic()));
        }
        return new InstrumentResult(
                profile.id(),
                profile.version(),
                binds(profile, facts),
                Verdicts.of(findings),
                findings,
                applies ? new Warnings(facts, profile, treaty.rules(), around.inForce(), findings).all() : List.of(),
                Verdicts.policyBlocks(findings),
                applies ? around.overlays().stream().map(Screening::named).toList() : List.of(),
                Stream.concat(Stream.of(profile), applies ? around.overlays().stream() : Stream.of())
                        .map(Screening::read)
                        .toList());
    }

    private static Provisions provisions(TreatyDocument document, Facts facts) {
        return document.provisions(facts.sentencing(), facts.receiving(), facts.asOf());
    }

    private static LawRead read(TreatyDocument document) {
        return new LawRead(document.id(), document.version(), document.sha256());
    }

    private static String named(Overlay overlay) {
        return overlay.id() + " " + overlay.version();
    }

    private List<Overlay> overlays(Facts facts) {
        if (Boolean.FALSE.equals(facts.request().overlays())) {
            return List.of();
        }
        return Stream.of(Layer.DOMESTIC_LAW, Layer.POLICY)
                .flatMap(layer -> Stream.of(facts.sentencing(), facts.receiving())
                        .flatMap(state -> book.overlays(state).stream())
                        .filter(overlay -> overlay.layer() == layer))
                .toList();
    }
}
