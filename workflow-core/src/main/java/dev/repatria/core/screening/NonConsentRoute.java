package dev.repatria.core.screening;

import dev.repatria.api.screening.ExpulsionOrder;
import dev.repatria.api.screening.Finding;
import dev.repatria.api.screening.Route;
import dev.repatria.core.treaty.Cited;
import dev.repatria.core.treaty.NonConsentBasis;
import dev.repatria.core.treaty.profile.ConsentRule;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A ground on which the transfer may go on without the consent of the person.
 *
 * <p>Where the law says it: {@code consent.nonConsentBases}, for example ETS 167 Art. 2 and 3, CETS 222, Framework Decision 2008/909
 * Art. 6(2).
 */
final class NonConsentRoute implements Condition {

    @Override
    public List<Finding> examine(Facts facts, Law law) {
        if (!law.isTreaty() || facts.route() == Route.CONSENT) {
            return List.of();
        }
        var rule = law.rules().consent();
        var bases = rule.nonConsentBases();
        if (bases == null || bases.value().isEmpty()) {
            var basis = bases == null ? Objects.requireNonNullElse(rule.required(), law.silent()) : bases;
            return List.of(Draft.of(Code.NON_CONSENT_ROUTE, facts, basis)
                    .fail("It has no route without the consent of the person."));
        }
        return List.of(examine(facts, rule, bases));
    }

    private static Finding examine(Facts facts, ConsentRule rule, Cited<Set<NonConsentBasis>> bases) {
        var draft = Draft.of(Code.NON_CONSENT_ROUTE, facts, bases).using("grounds", Wording.codes(bases.value()));
        var met = met(facts, rule);
        if (met.isPresent()) {
            return draft.using("ground", met.get()).pass("The ground is met: " + words(facts, met.get()) + ".");
        }
        var order = facts.expulsionOrder();
        return order != null && bases.value().stream().anyMatch(basis -> covers(basis, order))
                ? draft.restingOn(rule.expulsionOrderFinal())
                        .using("finalOn", order.finalOn())
                        .failForNow(
                                "The order of expulsion of " + order.date() + " is not final on " + facts.asOf() + ".")
                : draft.fail(
                        "On " + facts.asOf() + " none of these grounds is met: " + Wording.list(bases.value()) + ".");
    }

    /** The first ground of the instrument that the facts meet. */
    static Optional<NonConsentBasis> met(Facts facts, ConsentRule rule) {
        var bases = rule.nonConsentBases();
        return bases == null
                ? Optional.empty()
                : bases.value().stream()
                        .filter(basis -> meets(facts, rule, basis))
                        .findFirst();
    }

    private static boolean meets(Facts facts, ConsentRule rule, NonConsentBasis basis) {
        var order = facts.expulsionOrder();
        var fled = facts.fled();
        return switch (basis) {
            case EXPULSION_CONSEQUENTIAL, EXPULSION_ANY ->
                order != null && covers(basis, order) && finalEnough(facts, rule, order);
            case FLED -> fled != null && !fled.lawfully();
            case RETURNED -> fled != null && fled.awareOfCase();
            case LIVES_THERE ->
                facts.isNationalOf(facts.receiving())
                        && facts.receiving().equals(facts.person().livesIn());
            case NOT_REQUIRED -> true;
        };
    }

    private static boolean covers(NonConsentBasis basis, ExpulsionOrder order) {
        return basis == NonConsentBasis.EXPULSION_ANY
                || (basis == NonConsentBasis.EXPULSION_CONSEQUENTIAL && order.consequential());
    }

    private static boolean finalEnough(Facts facts, ConsentRule rule, ExpulsionOrder order) {
        return !Finality.holds(rule.expulsionOrderFinal()) || facts.known(order.finalOn()) != null;
    }

    private static String words(Facts facts, NonConsentBasis basis) {
        @Nullable ExpulsionOrder order = facts.expulsionOrder();
        return switch (basis) {
            case EXPULSION_CONSEQUENTIAL, EXPULSION_ANY ->
                "an order of expulsion" + (order == null ? "" : " of " + order.date());
            case FLED -> "the person fled to the receiving State";
            case RETURNED -> "the person returned to the receiving State aware of the case";
            case LIVES_THERE -> "the person is a national of the receiving State and lives there";
            case NOT_REQUIRED -> "the instrument does not ask for consent";
        };
    }
}
