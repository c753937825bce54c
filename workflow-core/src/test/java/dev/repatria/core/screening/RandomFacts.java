package dev.repatria.core.screening;

import dev.repatria.api.State;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Facts that the contract allows, drawn by a seeded generator: any part may be there, with odd dates more often than not. */
final class RandomFacts {

    private final State sentencing;
    private final State receiving;
    private final Random random;
    private final List<String> fields = new ArrayList<>();

    private RandomFacts(State sentencing, State receiving, Random random) {
        this.sentencing = sentencing;
        this.receiving = receiving;
        this.random = random;
    }

    static String between(State sentencing, State receiving, Random random) {
        return new RandomFacts(sentencing, receiving, random).draw();
    }

    private String draw() {
        maybe("'asOf': '" + date() + "'");
        maybe("'route': '" + one("CONSENT", "NON_CONSENT") + "'");
        maybe("'assumeVerified': " + random.nextBoolean());
        maybe("'initiator': '" + one("PERSON", "REPRESENTATIVE", "SENTENCING_STATE", "RECEIVING_STATE") + "'");
        maybe("'dates': {'petition': '" + date() + "', 'requestMade': '" + date() + "', 'requestReceived': '" + date()
                + "', 'judgmentReceived': '" + date() + "', 'arrest': '" + date() + "', 'plannedHandover': '" + date()
                + "'}");
        maybe("'person': {'nationalities': ['" + state() + "', '" + state() + "'], 'nationalityAcquired': {'"
                + receiving
                + "': '" + date() + "'}, 'presence': [" + stay() + ", " + stay() + "], 'permanentResidentOf': ['"
                + state()
                + "'], 'closeTiesTo': ['" + state() + "'], 'livesIn': '" + state() + "', 'birthDate': '" + date()
                + "', 'capacity': '" + one("CAPABLE", "INCAPABLE", "UNKNOWN") + "'}");
        maybe("'sentence': {" + sentence() + "}");
        maybe("'offences': [" + offence("a") + ", " + offence("b") + "]");
        maybe("'finality': {'finalOn': '" + date() + "', 'appealDeadline': '" + date() + "'}");
        maybe("'proceedings': [" + proceeding() + ", " + proceeding() + "]");
        maybe("'financial': [{'kind': '" + one("FINE", "CONFISCATION", "COMPENSATION") + "', 'outstanding': "
                + random.nextBoolean() + ", 'unableToPay': " + random.nextBoolean() + ", 'defaultTermSet': "
                + random.nextBoolean() + "}]");
        maybe("'consent': {'given': " + random.nextBoolean() + ", 'by': '"
                + one("PERSON", "PARENT", "GUARDIAN", "COURT") + "', 'on': '" + date() + "'}");
        maybe("'subnationalConsent': '" + one("GIVEN", "REFUSED", "MISSING") + "'");
        maybe("'opinion': {'status': '" + one("RECORDED", "REFUSED", "MISSING") + "'}");
        maybe("'exceptionAgreed': " + random.nextBoolean());
        maybe("'fled': {'on': '" + date() + "', 'lawfully': " + random.nextBoolean() + ", 'awareOfCase': "
                + random.nextBoolean() + "}");
        return String.join(", ", fields);
    }

    private String sentence() {
        var kind = one("FIXED", "LIFE", "INDETERMINATE", "DEATH", "SUPERVISION");
        var end = one(
                "'endDate': '" + date() + "'",
                "'terms': [{'start': '" + date() + "', 'months': " + random.nextInt(1, 400) + "}, {'after': 0, 'days': "
                        + random.nextInt(1, 4000) + "}]",
                "'endDate': '" + date() + "', 'disputedEndDates': ['" + date() + "', '" + date() + "']");
        var more = one(
                "",
                ", 'conditionalTerm': {'months': 3, 'onlyIf': 'it stays unpaid'}",
                ", 'fixedTermSetOn': '" + date() + "'",
                ", 'commutedOn': '" + date() + "', 'commutedTo': 'LIFE'",
                ", 'expulsionOrder': {'date': '" + date() + "', 'consequential': " + random.nextBoolean() + "}",
                ", 'credits': [{'days': " + random.nextInt(5000) + ", 'grantedOn': '" + date() + "'}]");
        return "'kind': '" + kind + "', 'court': '" + one("FEDERAL", "STATE", "MILITARY", "NATIONAL") + "', " + end
                + more;
    }

    private String offence(String id) {
        return "{'id': '" + id + "', 'title': 'x', 'categories': ['"
                + one(
                        "ORDINARY",
                        "POLITICAL",
                        "IMMIGRATION",
                        "MILITARY_PURE",
                        "STATE_SECURITY",
                        "HEAD_OF_STATE",
                        "ART_TREASURES")
                + "'], 'dualCriminality': '" + one("YES", "NO", "UNKNOWN") + "', 'maxPenaltyMonths': "
                + random.nextInt(80)
                + ", 'listed': " + random.nextBoolean() + ", 'carveOuts': ['"
                + one("TERRORISM", "GENOCIDE", "HEAD_OF_STATE_ATTACK") + "']}";
    }

    private String proceeding() {
        return "{'kind': '"
                + one("APPEAL", "COLLATERAL_ATTACK", "CHARGE", "INQUIRY", "THIRD_STATE_EXTRADITION", "CONTEMPT")
                + "', 'state': '" + state() + "', 'filedOn': '" + date() + "'}";
    }

    private String stay() {
        return "{'state': '" + state() + "', 'from': '" + date() + "', 'intentToStay': " + random.nextBoolean()
                + ", 'custody': " + random.nextBoolean() + "}";
    }

    private String state() {
        return one(sentencing.code(), receiving.code(), "ZZ");
    }

    private LocalDate date() {
        return one(
                LocalDate.of(2000, 2, 29).plusYears(random.nextInt(8) * 4L),
                LocalDate.of(1990 + random.nextInt(50), 1 + random.nextInt(12), 28)
                        .plusDays(random.nextInt(5)),
                Trial.TODAY.plusDays(random.nextInt(-200, 400)));
    }

    @SafeVarargs
    private <T> T one(T... choices) {
        return choices[random.nextInt(choices.length)];
    }

    private void maybe(String field) {
        if (random.nextInt(3) > 0) {
            fields.add(field);
        }
    }
}
