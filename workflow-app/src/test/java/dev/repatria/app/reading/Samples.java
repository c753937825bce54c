package dev.repatria.app.reading;

import dev.repatria.api.Citation;
import dev.repatria.api.OwnerOnly;
import dev.repatria.api.PersonalData;
import dev.repatria.api.State;
import dev.repatria.api.transfer.TransferEvent;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** An event of every kind; each text names its component, and what belongs to one State or one person is marked. */
final class Samples {

    /** Begins every text that belongs to one State alone. */
    static final String OWN = "OWN-";

    /** Begins every text that holds personal data. */
    static final String PERSONAL = "PERSONAL-";

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private final Set<String> marked = new LinkedHashSet<>();
    private int number;

    /** One event of every kind. */
    List<TransferEvent> all() {
        return Stream.of(TransferEvent.class.getPermittedSubclasses())
                .map(type -> (TransferEvent) record(type, ""))
                .toList();
    }

    /** Every text that was marked so far. */
    Set<String> marked() {
        return marked;
    }

    private Object record(Class<?> type, String mark) {
        var values = new ArrayList<Object>();
        var types = new ArrayList<Class<?>>();
        for (var component : type.getRecordComponents()) {
            types.add(component.getType());
            values.add(value(component.getGenericType(), component.getName(), mark(component, mark)));
        }
        try {
            var constructor = type.getDeclaredConstructor(types.toArray(Class[]::new));
            return constructor.newInstance(values.toArray());
        } catch (NoSuchMethodException | InstantiationException | IllegalAccessException e) {
            throw new AssertionError(type + " cannot be made", e);
        } catch (InvocationTargetException e) {
            throw new AssertionError(type + " refuses " + values, e.getCause());
        }
    }

    private static String mark(RecordComponent component, String outer) {
        if (component.isAnnotationPresent(OwnerOnly.class)) {
            return OWN;
        }
        return component.isAnnotationPresent(PersonalData.class) && outer.isEmpty() ? PERSONAL : outer;
    }

    private Object value(Type type, String name, String mark) {
        if (type instanceof ParameterizedType generic) {
            return generic.getRawType() == Map.class
                    ? Map.of()
                    : List.of(value(generic.getActualTypeArguments()[0], name, mark));
        }
        return simple((Class<?>) type, name, mark);
    }

    private Object simple(Class<?> type, String name, String mark) {
        if (type == String.class) {
            return text(name, mark);
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        if (type == State.class) {
            return State.of(name.equals("receivingState") ? "MX" : "US");
        }
        if (type == Citation.class) {
            return new Citation("Treaty", "Art. 1");
        }
        if (type == LocalDate.class) {
            return DAY;
        }
        if (type == Period.class) {
            return Period.ofMonths(6);
        }
        return type.isRecord() ? record(type, mark) : plain(type);
    }

    private String text(String name, String mark) {
        if (name.equals("sha256")) {
            return "a".repeat(64);
        }
        var text = mark + name + "-" + ++number;
        if (!mark.isEmpty()) {
            marked.add(text);
        }
        return text;
    }

    private static Object plain(Class<?> type) {
        if (type == boolean.class || type == Boolean.class) {
            return true;
        }
        if (type == int.class || type == Integer.class) {
            return 1;
        }
        throw new AssertionError("no sample for " + type);
    }
}
