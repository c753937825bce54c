package dev.repatria.core.treaty.profile;

import dev.repatria.api.State;
import dev.repatria.api.screening.LawRead;
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
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The law book made of loaded profiles and overlays; every change gives a new book. */
public final class ProfileLawBook implements LawBook {

    private final Map<String, List<TreatyProfile>> profiles;
    private final Map<String, List<Overlay>> overlays;
    private final Set<String> retired;
    private final Map<List<State>, List<TreatyProfile>> known = new ConcurrentHashMap<>();
    private final Map<State, List<Overlay>> ofState = new ConcurrentHashMap<>();

    private ProfileLawBook(
            Map<String, List<TreatyProfile>> profiles, Map<String, List<Overlay>> overlays, Set<String> retired) {
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
        return of(ProfileLoader.shipped());
    }

    /** This book and one more document; the same id and version replaces what was there. */
    public ProfileLawBook with(TreatyDocument document) {
        var open = new HashSet<>(retired);
        open.remove(document.id());
        return document instanceof Overlay overlay
                ? new ProfileLawBook(profiles, more(overlays, overlay), Set.copyOf(open))
                : new ProfileLawBook(more(profiles, (TreatyProfile) document), overlays, Set.copyOf(open));
    }

    private static <D extends TreatyDocument> Map<String, List<D>> more(Map<String, List<D>> known, D document) {
        var more = new LinkedHashMap<>(known);
        var versions = new ArrayList<>(more.getOrDefault(document.id(), List.of()));
        versions.removeIf(earlier -> earlier.version().equals(document.version()));
        versions.add(document);
        more.put(document.id(), List.copyOf(versions));
        return more;
    }

    /** This book with exactly those overlays that were read, in their version; empty when it lacks one of the files that were read. */
    public Optional<ProfileLawBook> asRead(List<LawRead> law) {
        var documents = law.stream().flatMap(file -> document(file).stream()).toList();
        return documents.size() == law.size()
                ? Optional.of(new ProfileLawBook(profiles, of(documents).overlays, retired))
                : Optional.empty();
    }

    private Optional<TreatyDocument> document(LawRead file) {
        return Stream.concat(
                        profiles.getOrDefault(file.id(), List.of()).stream(),
                        overlays.getOrDefault(file.id(), List.of()).stream())
                .filter(known ->
                        known.version().equals(file.version()) && known.sha256().equals(file.sha256()))
                .map(TreatyDocument.class::cast)
                .findFirst();
    }

    /** This book after that file was retired: its versions stay readable, but no new case pins the instrument and no overlay applies. */
    public ProfileLawBook withRetired(String id) {
        var more = new HashSet<>(retired);
        more.add(id);
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
        return latest(profiles, instrument);
    }

    private <D> Optional<D> latest(Map<String, List<D>> known, String id) {
        var versions = known.getOrDefault(id, List.of());
        return versions.isEmpty() || retired.contains(id)
                ? Optional.empty()
                : Optional.of(versions.get(versions.size() - 1));
    }

    /** The latest version of every overlay that is not retired. */
    public List<Overlay> overlays() {
        return overlays.keySet().stream()
                .flatMap(id -> latest(overlays, id).stream())
                .toList();
    }

    /** The overlays of one State. */
    public List<Overlay> overlays(State state) {
        return ofState.computeIfAbsent(
                state,
                any -> overlays().stream()
                        .filter(overlay -> overlay.state().equals(state))
                        .toList());
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
        return between(sentencing, receiving, LocalDate.MAX).stream()
                .map(TreatyProfile::id)
                .toList();
    }

    /** The instruments to which both States are parties; what another one supersedes on that day last, then bilateral before multilateral. */
    public List<TreatyProfile> between(State sentencing, State receiving, LocalDate day) {
        var found = known.computeIfAbsent(List.of(sentencing, receiving), pair -> parties(sentencing, receiving));
        if (found.size() < 2) {
            return found;
        }
        var binding = found.stream()
                .filter(profile -> profile.inForce(sentencing, receiving, day).value())
                .map(TreatyProfile::id)
                .toList();
        return found.stream()
                .sorted(Comparator.comparing((TreatyProfile profile) -> superseded(profile, day, binding))
                        .thenComparing(profile -> !profile.bilateral())
                        .thenComparing(ProfileLawBook::begin, Comparator.reverseOrder()))
                .toList();
    }

    private List<TreatyProfile> parties(State sentencing, State receiving) {
        return profiles().stream()
                .filter(profile -> profile.party(sentencing).isPresent()
                        && profile.party(receiving).isPresent()
                        && !sentencing.equals(receiving))
                .toList();
    }

    private static boolean superseded(TreatyProfile profile, LocalDate day, List<String> others) {
        return profile.supersededOn(day)
                .filter(by -> by.value().stream().anyMatch(others::contains))
                .isPresent();
    }

    private static LocalDate begin(TreatyProfile profile) {
        var status = profile.status();
        var first = status.inForce() == null ? status.signed() : status.inForce();
        return first == null ? LocalDate.MIN : first.value();
    }
}
