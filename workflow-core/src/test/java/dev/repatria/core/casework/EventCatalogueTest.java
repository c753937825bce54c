package dev.repatria.core.casework;

import static org.assertj.core.api.Assertions.assertThat;

import dev.repatria.api.OwnerOnly;
import dev.repatria.api.PersonalData;
import dev.repatria.api.StoredAs;
import dev.repatria.api.transfer.TransferEvent;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The catalogue of events, with whose data each component holds and which one State keeps to itself. */
class EventCatalogueTest {

    /** Text that is written by rule or names a thing of public record, so that no person can be read from it. */
    private static final Set<String> IMPERSONAL = Set.of(
            "instrument",
            "version",
            "fromVersion",
            "toVersion",
            "formerInstrument",
            "language",
            "form",
            "stateReference",
            "claimId",
            "agency",
            "agreement",
            "unit",
            "court",
            "place",
            "explanation of DutyClaimed",
            "explanation of ImpedimentRecorded",
            "explanation of WithdrawalRejected",
            "reason of CaseProfileMigrated",
            "reason of CaseRegistered",
            "reason of InstrumentSelected",
            "ground of OpinionRecorded");

    @Test
    void the_catalogue_is_the_committed_one() {
        var page = new StringBuilder("""
                # Events of a transfer case

                Each event with the name and version under which it is stored. Marks: *personal* = data of the sentenced person,
                *third person* = data of somebody else, *own State only* = read by the State whose authority recorded it.
                Every event also carries who acted, in which role, for which State, under what and on which papers, in its metadata.
                """);
        for (var type : TransferEvent.class.getPermittedSubclasses()) {
            var stored = type.getAnnotation(StoredAs.class);
            page.append("\n## ").append(stored.name()).append(", version ").append(stored.version());
            page.append("\n\n").append(Javadoc.of(type)).append("\n\n| Component | Type | Marks |\n|---|---|---|\n");
            for (var component : type.getRecordComponents()) {
                page.append("| ").append(component.getName()).append(" | ");
                page.append(type(component))
                        .append(" | ")
                        .append(String.join(", ", marks(component)))
                        .append(" |\n");
            }
        }
        Generated.check("events.md", page.toString());
    }

    @Test
    void the_marks_of_personal_and_private_data_are_the_committed_ones() {
        var rows = Stream.of(TransferEvent.class.getPermittedSubclasses())
                .flatMap(type -> Arrays.stream(type.getRecordComponents())
                        .filter(component -> !marks(component).isEmpty())
                        .map(component -> "| " + type.getSimpleName() + " | " + component.getName() + " | "
                                + String.join(", ", marks(component)) + " |"));
        Generated.check(
                "marked-data.md",
                Stream.concat(
                                Stream.of(
                                        "# Components that hold personal or private data",
                                        "",
                                        "| Event | Component | Marks |",
                                        "|---|---|---|"),
                                rows)
                        .collect(Collectors.joining("\n", "", "\n")));
    }

    @Test
    void every_free_text_is_marked_or_known_to_be_impersonal() {
        var unmarked = Stream.of(TransferEvent.class.getPermittedSubclasses())
                .flatMap(type -> Arrays.stream(type.getRecordComponents())
                        .filter(component -> component.getType() == String.class)
                        .filter(component -> marks(component).isEmpty())
                        .filter(component -> !IMPERSONAL.contains(component.getName()))
                        .map(component -> component.getName() + " of " + type.getSimpleName()))
                .filter(text -> !IMPERSONAL.contains(text))
                .toList();
        assertThat(unmarked).isEmpty();
    }

    /** Marks of a component and of what is inside it. */
    static List<String> marks(RecordComponent component) {
        var marks = new TreeSet<String>();
        collect(component, "", marks);
        return List.copyOf(marks);
    }

    private static void collect(RecordComponent component, String path, Set<String> marks) {
        var personal = component.getAnnotation(PersonalData.class);
        if (personal != null) {
            marks.add(path + (personal.value() == PersonalData.Subject.SENTENCED_PERSON ? "personal" : "third person"));
        }
        if (component.isAnnotationPresent(OwnerOnly.class)) {
            marks.add(path + "own State only");
        }
        var inside = inside(component.getGenericType());
        if (personal == null && inside.isRecord()) {
            Arrays.stream(inside.getRecordComponents())
                    .forEach(inner -> collect(inner, path + inner.getName() + ": ", marks));
        }
    }

    private static Class<?> inside(Type type) {
        return type instanceof ParameterizedType list ? inside(list.getActualTypeArguments()[0]) : (Class<?>) type;
    }

    private static String type(RecordComponent component) {
        return component.getGenericType().getTypeName().replaceAll("[a-z]+\\.(?=[a-zA-Z])", "");
    }
}
