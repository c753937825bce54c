package dev.repatria.core.detention;

import dev.repatria.api.Citation;
import dev.repatria.api.detention.ClaimSubject;
import java.util.List;
import java.util.stream.Stream;

/** The standard that a claim invokes: the Nelson Mandela Rules and Article 36 of the Vienna Convention on Consular Relations. */
final class Standards {

    private Standards() {}

    static List<Citation> of(ClaimSubject subject) {
        return switch (subject) {
            case ISOLATION -> mandela("Rule 43", "Rule 44", "Rule 45");
            case OUTDOOR_EXERCISE -> mandela("Rule 23");
            case HEALTH_CARE, DENTAL_CARE -> mandela("Rules 24 to 35");
            case FOOD -> mandela("Rule 22");
            case LANGUAGE -> mandela("Rule 41", "Rule 55", "Rule 80");
            case CONTACT_WITH_COUNSEL -> mandela("Rule 61");
            case CONTACT_WITH_FAMILY -> mandela("Rule 43", "Rule 58");
            case CONSULAR_ACCESS ->
                List.of(
                        new Citation("Mandela Rules", "Rule 62"),
                        new Citation("Vienna Convention on Consular Relations", "Art. 36(1)"));
        };
    }

    private static List<Citation> mandela(String... rules) {
        return Stream.of(rules).map(rule -> new Citation("Mandela Rules", rule)).toList();
    }
}
