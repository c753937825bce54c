package dev.repatria.core.screening;

import dev.repatria.core.treaty.profile.ReferencePoint;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;

/** How findings name periods, dates and lists in a sentence. */
final class Wording {

    private static final String[] NUMBERS = {
        "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"
    };

    private Wording() {}

    /** A period such as {@code six months} or {@code one year}. */
    static String period(Period period) {
        var parts = new StringBuilder();
        add(parts, period.getYears(), "year");
        add(parts, period.getMonths(), "month");
        add(parts, period.get(ChronoUnit.DAYS), "day");
        return parts.isEmpty() ? "no time" : parts.toString();
    }

    private static void add(StringBuilder parts, long count, String unit) {
        if (count != 0) {
            parts.append(parts.isEmpty() ? "" : " and ")
                    .append(number(count))
                    .append(' ')
                    .append(unit)
                    .append(count == 1 ? "" : "s");
        }
    }

    private static String number(long count) {
        return count > 0 && count < NUMBERS.length ? NUMBERS[(int) count] : Long.toString(count);
    }

    /** The sentence with a capital letter. */
    static String sentence(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** What a reference point is called. */
    static String point(ReferencePoint point) {
        return switch (point) {
            case PETITION -> "petition";
            case REQUEST_MADE -> "making of the request";
            case REQUEST_RECEIVED -> "receipt of the request";
            case JUDGMENT_RECEIVED -> "receipt of the judgment";
            case ARREST -> "arrest";
            case TRANSFER -> "planned handover";
        };
    }

    /** An enum constant or a list of them in plain words. */
    static String plain(Object value) {
        return value.toString().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    static String list(Collection<?> values) {
        return values.stream().map(Wording::plain).collect(Collectors.joining(", "));
    }

    /** Codes as they are written in the contract. */
    static String codes(Collection<?> values) {
        return values.stream().map(Object::toString).collect(Collectors.joining(", "));
    }

    static String dates(Collection<LocalDate> dates) {
        return dates.stream().map(LocalDate::toString).collect(Collectors.joining(", "));
    }
}
