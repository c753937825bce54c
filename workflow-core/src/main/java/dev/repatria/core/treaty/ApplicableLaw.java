package dev.repatria.core.treaty;

import dev.repatria.api.Citation;
import dev.repatria.api.EnforcementMethod;
import dev.repatria.api.Side;
import dev.repatria.api.State;
import dev.repatria.api.screening.ProceedingKind;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the pinned profile and the overlays of both States say for one case: every value that moves the approval path, with its article.
 *
 * <p>An absent value means that the law on file sets none, so no deadline and no duty arises from it.
 */
public interface ApplicableLaw {

    /** Profile id, for example {@code US-MX-1976}. */
    String instrument();

    /** Version of the profile. */
    String version();

    /** The sentencing State of the case. */
    State sentencing();

    /** The receiving State of the case. */
    State receiving();

    /** The State on that side. */
    default State state(Side side) {
        return side == Side.SENTENCING ? sentencing() : receiving();
    }

    /** Time zone of the State's central authority; deadlines end with the local day there. */
    ZoneId zone(Side side);

    /** Name of the State's central authority, when the profile gives it. */
    Optional<Cited<String>> centralAuthority(Side side);

    /** Whether the instrument is in force between the two States on that day. */
    boolean inForce(LocalDate day);

    /** The sides that may make the formal State request. */
    Cited<Set<Side>> statesThatMayRequest();

    /** The sides to which the person may address a petition. */
    Cited<Set<Side>> personMayPetitionTo();

    /** Whether the consent of the federal unit is needed when its court sentenced. */
    Optional<Cited<Boolean>> subnationalConsent();

    /** Time that agencies of this side have for their views; silence after it is no objection. */
    Optional<Cited<Period>> viewsPeriod(Side side);

    /** Time after a refusal by this side before a new application, unless the ground was temporary. */
    Optional<Cited<Period>> reapplicationPeriod(Side side);

    /** Whether a refusal by this side must give reasons. */
    Optional<Cited<Boolean>> reasonsOnRefusal(Side side);

    /** Time for the receiving State's decision, counted from receipt. */
    Optional<Cited<Period>> decisionPeriod();

    /** Papers that must be on file, with who provides them and at which moment. */
    List<RequiredDocument> documents();

    /** Whether consent of the person is needed (it is, unless the instrument grants a route without). */
    Cited<Boolean> consentRequired();

    /** Grounds on which the transfer may go on without consent; empty when the instrument has none. */
    Optional<Cited<Set<NonConsentBasis>>> nonConsentBases();

    /** Which side's officer verifies consent. */
    Cited<Set<Side>> consentVerifiedBy();

    /** Until when consent can be withdrawn under the law of the sentencing State, treaty or statute. */
    Cited<WithdrawalCutoff> withdrawalCutoff();

    /** Whether this kind of proceeding stops the case while it is open; absent when no rule on file says so. */
    Optional<Cited<Boolean>> bars(ProceedingKind kind);

    /** Whether the instrument lets the receiving State recognise the judgment in part after consultation. */
    Optional<Cited<Boolean>> partialRecognition();

    /** Time for the physical transfer, counted from the last decision. */
    Optional<Cited<Period>> transferPeriod();

    /** Time for the physical transfer after it was prevented, counted from the new date. */
    Optional<Cited<Period>> postponedTransferPeriod();

    /** The methods by which the receiving State may enforce. */
    Cited<Set<EnforcementMethod>> enforcementMethods();

    /** The rule that enforcement may not last beyond the end under the original sentence. */
    Cited<Boolean> neverPastOriginalEnd();

    /** Interval of the reports that the receiving State owes after transfer. */
    Optional<Cited<Period>> periodicReports();

    /** The rule on special reports, when the instrument has one. */
    Optional<Cited<Boolean>> specialReports();

    /** The sides that may pardon, amnesty or commute after transfer. */
    Cited<Set<Side>> clemency();

    /** The side that alone reviews the judgment. */
    Cited<Set<Side>> review();

    /** Whether earlier acts may be prosecuted after transfer only with consent of the sentencing State. */
    Optional<Cited<Boolean>> speciality();

    /** Whether the sentencing State's right to enforce revives when the person escapes after transfer. */
    Optional<Cited<Boolean>> escapeRevivesEnforcement();

    /** Whether pending cases go on after the instrument has ended; absent when it does not say. */
    Optional<Cited<Boolean>> pendingSurviveTermination();

    /** Whether transferred cases go on after the instrument has ended. */
    Optional<Cited<Boolean>> transferredSurviveTermination();

    /** Time to notify the sentencing State of an annulled transfer. */
    Optional<Cited<Period>> annulmentNotice();

    /** Time for the sentencing State to ask for the return after an annulled transfer. */
    Optional<Cited<Period>> returnWindow();

    /** Whether the person is to be told of each step and decision. */
    Optional<Cited<Boolean>> noticeToPerson();

    /** Where the instrument names the information that the person must get before consent. */
    Citation informationDuty();

    /** Whether a State may make the request only after the person consented. */
    default Optional<Cited<Boolean>> personConsentsFirst() {
        return Optional.empty();
    }

    /** Whether the receiving State may pardon, amnesty or commute only with the consent of the sentencing State. */
    default Optional<Cited<Boolean>> receivingClemencyNeedsConsent() {
        return Optional.empty();
    }

    /** Stay after final discharge, though free to leave, that ends the protection against prosecution for earlier acts. */
    default Optional<Cited<Period>> specialityWindow() {
        return Optional.empty();
    }

    /** Time for the sentencing State to answer a request to prosecute earlier acts. */
    default Optional<Cited<Period>> specialityAuthorisationPeriod() {
        return Optional.empty();
    }

    /** Whether the protection against prosecution for earlier acts covers also a person who consented to the transfer. */
    default Optional<Cited<Boolean>> specialityOfConsenting() {
        return Optional.empty();
    }

    /** Whether a temporary ground of refusal by this side lifts the wait before a new application. */
    default Optional<Cited<Boolean>> soonerIfTemporary(Side side) {
        return Optional.empty();
    }

    /** Time for the answer of a State of transit. */
    default Optional<Cited<Period>> transitReplyPeriod() {
        return Optional.empty();
    }

    /** The days on which no act is due under the rule that sets this time; none unless that rule says so. */
    default RestDays restDays(Cited<Period> time) {
        return RestDays.NONE;
    }

    /** The due day of an act: the day that starts the time is day 0, and the due day is moved only by the rule's own calendar. */
    default LocalDate due(LocalDate trigger, Cited<Period> time) {
        return restDays(time).shift(trigger.plus(time.value()));
    }

    /** The conditions that some layer of the law measures at that moment, and not only when the case begins. */
    default Set<Measured> measuredAt(Moment moment) {
        return Set.of();
    }

    /** The first day on which the instrument no longer binds after a notice of that day, when its own rule says so. */
    default Optional<Cited<LocalDate>> endAfterNotice(LocalDate notified) {
        return Optional.empty();
    }
}
