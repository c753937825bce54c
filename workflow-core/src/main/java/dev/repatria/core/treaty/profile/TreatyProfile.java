package dev.repatria.core.treaty.profile;

import dev.repatria.api.Layer;
import dev.repatria.api.State;
import dev.repatria.core.treaty.Cited;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** An international instrument as data: who is bound since when, and what it lays down. */
public final class TreatyProfile implements TreatyDocument {

    private final FileText file;
    private final Status status;
    private final List<Party> parties;
    private final Map<State, Party> byState;
    private final Set<String> absent;
    private final Resolution resolution;
    private final Map<LocalDate, Optional<Cited<List<String>>>> superseded = new ConcurrentHashMap<>();

    private TreatyProfile(FileText file, Status status, List<Party> parties, Resolution resolution) {
        this.file = file;
        this.status = status;
        this.parties = parties;
        this.byState = parties.stream()
                .collect(Collectors.toUnmodifiableMap(Party::state, party -> party, (first, second) -> first));
        this.absent = Set.copyOf(file.texts("absent"));
        this.resolution = resolution;
    }

    static TreatyProfile of(YamlTree tree, String content, List<Value> values) {
        var file = FileText.of(tree, content, values);
        var always = file.block(When.ALWAYS);
        return new TreatyProfile(
                file,
                Status.read(always.block("status", "")),
                always.entries("parties", "states", "", Party::read),
                Resolution.of(values));
    }

    /** Since when and until when it is in force. */
    public Status status() {
        return status;
    }

    /** The instruments that the States use instead on that day. */
    public Optional<Cited<List<String>>> supersededOn(LocalDate day) {
        return superseded.computeIfAbsent(
                resolution.turn(day),
                turn -> Optional.ofNullable(
                        Status.read(file.block(new When(null, null, turn)).block("status", ""))
                                .supersededInPracticeBy()));
    }

    /** The States bound by it, with their latest declarations. */
    public List<Party> parties() {
        return parties;
    }

    /** That State, when it is a party. */
    public Optional<Party> party(State state) {
        return Optional.ofNullable(byState.get(state));
    }

    /** Whether it has two parties only. */
    public boolean bilateral() {
        return parties.size() == 2;
    }

    /** Groups for which no source on file gives a value. */
    public Set<String> absent() {
        return absent;
    }

    /** What it calls the sentencing State, the receiving State and the person. */
    public Terms terms() {
        var terms = file.root().path("terms");
        return new Terms(
                terms.path("sending").stringValue(),
                terms.path("receiving").stringValue(),
                terms.path("person").stringValue());
    }

    /**
     * Whether it binds both States on that day, with the article that says since when; unverified when no source on file gives the
     * day on which it began to.
     */
    public Cited<Boolean> inForce(State sentencing, State receiving, LocalDate day) {
        return new Membership(this).inForce(sentencing, receiving, day);
    }

    /** How it ends and what survives it, by its latest text. */
    public TerminationRule termination() {
        return Provisions.read(file.block(When.ALWAYS)).termination();
    }

    /** Time zone of the central authority of a party. */
    public ZoneId zone(State state) {
        return party(state)
                .map(Party::zone)
                .map(zone -> ZoneId.of(zone.value()))
                .or(() -> Zones.of(state.code()))
                .orElseThrow(() -> new IllegalArgumentException(state + " is no party to " + id()));
    }

    @Override
    public Provisions provisions(State sentencing, State receiving, LocalDate day) {
        return resolution.at(new When(sentencing, receiving, day), this::read);
    }

    private Provisions read(When when) {
        var block = file.block(when);
        var general = Provisions.read(block);
        return block.entries("parties", "states", "", Party::read).stream()
                .filter(party -> party.state().equals(when.receiving()))
                .findFirst()
                .map(party -> new Declarations(party).over(general))
                .orElse(general);
    }

    @Override
    public String id() {
        return file.id();
    }

    @Override
    public String version() {
        return file.text("version");
    }

    @Override
    public Layer layer() {
        return file.layer();
    }

    @Override
    public String title() {
        return file.text("title");
    }

    @Override
    public List<String> citation() {
        return file.texts("citation");
    }

    @Override
    public List<Leaf> leaves() {
        return file.leaves();
    }

    @Override
    public String content() {
        return file.content();
    }

    @Override
    public String sha256() {
        return file.sha256();
    }

    @Override
    public String toString() {
        return id() + " " + version();
    }

    /**
     * The instrument's own words.
     *
     * @param sending what it calls the sentencing State
     * @param receiving what it calls the receiving State
     * @param person what it calls the sentenced person
     */
    public record Terms(String sending, String receiving, String person) {}
}
