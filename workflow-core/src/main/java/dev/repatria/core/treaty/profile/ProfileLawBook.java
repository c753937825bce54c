package dev.repatria.core.treaty.profile;

import dev.repatria.api.State;
import dev.repatria.core.treaty.ApplicableLaw;
import dev.repatria.core.treaty.LawBook;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The law book made of loaded profiles and overlays; every change gives a new book. */
public final class ProfileLawBook implements LawBook {

    private final Map<String, List<TreatyProfile>> profiles;
    private final Map<String, Overlay> overlays;
    private final Set<String> retired;

    private ProfileLawBook(
            Map<String, List<TreatyProfile>> profiles, Map<String, Overlay> overlays, Set<String> retired) {
        this.profiles = profiles;
        this.overlays = overlays;
        this.retired = retired;
    }

    /** A book of these documents; a later version of an id follows an earlier one. */
    public static ProfileLawBook of(Collection<? extends TreatyDocument> documents) {
        var book = new ProfileLawBook(Map.of(), Map.of(), Set.of());
        for (var document : documents) {
            book = book.with(document);
        }
        return book;
    }

    /** A book of the profiles that come with the engine. */
    public static ProfileLawBook builtIn() {
        return of(new ProfileLoader().builtIn());
    }

    /** This book and one more document; the same id and version replaces what was there. */
    public ProfileLawBook with(TreatyDocument document) {
        if (document instanceof Overlay overlay) {
            var more = new LinkedHashMap<>(overlays);
            more.put(overlay.id(), overlay);
            return new ProfileLawBook(profiles, more, retired);
        }
        var profile = (TreatyProfile) document;
        var more = new LinkedHashMap<>(profiles);
        var versions = new ArrayList<>(more.getOrDefault(profile.id(), List.of()));
        versions.removeIf(known -> known.version().equals(profile.version()));
        versions.add(profile);
        more.put(profile.id(), List.copyOf(versions));
        var open = new HashSet<>(retired);
        open.remove(profile.id());
        return new ProfileLawBook(more, overlays, Set.copyOf(open));
    }

    /** This book after that instrument was retired: its versions stay readable, new cases cannot pin it. */
    public ProfileLawBook withRetired(String instrument) {
        var more = new HashSet<>(retired);
        more.add(instrument);
        return new ProfileLawBook(profiles, overlays, Set.copyOf(more));
    }

    /** The latest version of every instrument that is not retired, in the order of adoption. */
    public List<TreatyProfile> profiles() {
        return profiles.keySet().stream().flatMap(id -> current(id).stream()).toList();
    }

    /** That version of an instrument, retired or not. */
    public Optional<TreatyProfile> profile(String instrument, String version) {
        return profiles.getOrDefault(instrument, List.of()).stream()
                .filter(profile -> profile.version().equals(version))
                .findFirst();
    }

    /** The latest version of an instrument, unless it is retired. */
    public Optional<TreatyProfile> current(String instrument) {
        var versions = profiles.getOrDefault(instrument, List.of());
        return versions.isEmpty() || retired.contains(instrument)
                ? Optional.empty()
                : Optional.of(versions.get(versions.size() - 1));
    }

    /** Every overlay. */
    public List<Overlay> overlays() {
        return List.copyOf(overlays.values());
    }

    /** The overlays of one State. */
    public List<Overlay> overlays(State state) {
        return overlays.values().stream()
                .filter(overlay -> overlay.state().equals(state))
                .toList();
    }

    @Override
    public Optional<ApplicableLaw> law(String instrument, String version, State sentencing, State receiving) {
        return law(instrument, version, sentencing, receiving, LocalDate.MAX);
    }

    /** The law of one instrument between two States with the values that hold on that day. */
    public Optional<ApplicableLaw> law(
            String instrument, String version, State sentencing, State receiving, LocalDate day) {
        return profile(instrument, version)
                .filter(profile -> profile.party(sentencing).isPresent()
                        && profile.party(receiving).isPresent())
                .map(profile -> new CaseLaw(
                        profile, sentencing, receiving, Layers.of(profile, overlays(), sentencing, receiving, day)));
    }

    @Override
    public Optional<String> currentVersion(String instrument) {
        return current(instrument).map(TreatyProfile::version);
    }

    @Override
    public List<String> instrumentsBetween(State sentencing, State receiving) {
        var found = profiles().stream()
                .filter(profile -> profile.party(sentencing).isPresent()
                        && profile.party(receiving).isPresent()
                        && !sentencing.equals(receiving))
                .toList();
        var ids = found.stream().map(TreatyProfile::id).toList();
        return found.stream()
                .sorted(Comparator.comparing((TreatyProfile profile) -> superseded(profile, ids))
                        .thenComparing(profile -> !profile.bilateral())
                        .thenComparing(ProfileLawBook::begin, Comparator.reverseOrder()))
                .map(TreatyProfile::id)
                .toList();
    }

    private static boolean superseded(TreatyProfile profile, List<String> others) {
        var by = profile.status().supersededInPracticeBy();
        return by != null && by.value().stream().anyMatch(others::contains);
    }

    private static LocalDate begin(TreatyProfile profile) {
        var status = profile.status();
        var first = status.inForce() == null ? status.signed() : status.inForce();
        return first == null ? LocalDate.MIN : first.value();
    }
}
