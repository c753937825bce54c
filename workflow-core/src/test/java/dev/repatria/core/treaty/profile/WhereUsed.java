package dev.repatria.core.treaty.profile;

import java.util.Collection;
import java.util.Map;

/** Which condition of a screening, or which part of a case, reads a value; the longest matching name wins. */
final class WhereUsed {

    static final String READER = "for the reader";

    private static final Map<String, String> USES = Map.ofEntries(
            Map.entry("status", "`IN_FORCE`"),
            Map.entry("status.supersededInPracticeBy", "order of instruments"),
            Map.entry("parties", "case: authorities and channels"),
            Map.entry("parties.*.state", "`IN_FORCE`"),
            Map.entry("parties.*.entry", "`IN_FORCE`"),
            Map.entry("parties.*.lastDay", "`IN_FORCE`"),
            Map.entry("parties.*.zone", "case: deadlines"),
            Map.entry("parties.*.nationalIncludes", "`NATIONALITY`"),
            Map.entry("parties.*.nationalDefinition", READER),
            Map.entry("parties.*.declarations", READER),
            Map.entry("parties.*.provisional", READER),
            Map.entry("parties.*.enforcementMethods", "case: enforcement"),
            Map.entry("parties.*.optOuts", "`NON_CONSENT_ROUTE`"),
            Map.entry("parties.*.testsListedOffences", "`DUAL_CRIMINALITY`"),
            Map.entry("scope", "`SCOPE`"),
            Map.entry("initiation", "case: petition and request"),
            Map.entry("initiation.stateMayRequest", "`INITIATION`"),
            Map.entry("information", "case: information of the person"),
            Map.entry("link", "`NATIONALITY`"),
            Map.entry("link.dualNational", "`DUAL_NATIONAL`"),
            Map.entry("link.domicileBar", "`DOMICILE`"),
            Map.entry("dualCriminality", "`DUAL_CRIMINALITY`"),
            Map.entry("excludedOffences", "`EXCLUDED_OFFENCE`"),
            Map.entry("excludedSentences", "`EXCLUDED_SENTENCE`"),
            Map.entry("finality", "`FINALITY`"),
            Map.entry("proceedings", "`PENDING_PROCEEDINGS`"),
            Map.entry("proceedings.thirdStateExtradition", "`THIRD_STATE_EXTRADITION`"),
            Map.entry("remaining", "`REMAINING_TERM`"),
            Map.entry("remaining.indeterminate", "`FIXED_DURATION`"),
            Map.entry("minServed", "`MINIMUM_SERVED`"),
            Map.entry("financial", "`FINANCIAL`"),
            Map.entry("consent", "`CONSENT`"),
            Map.entry("consent.representatives", "`CAPACITY`"),
            Map.entry("consent.adultAge", "`CAPACITY`"),
            Map.entry("consent.verifiedBy", "case: verification of consent"),
            Map.entry("consent.withdrawalCutoff", "case: withdrawal of consent"),
            Map.entry("consent.nonConsentBases", "`NON_CONSENT_ROUTE`"),
            Map.entry("consent.expulsionOrderFinal", "`NON_CONSENT_ROUTE`"),
            Map.entry("consent.opinionRequired", "`OPINION`"),
            Map.entry("consent.opinionRefusalAccepted", "`OPINION`"),
            Map.entry("subnationalConsent", "`SUBNATIONAL_CONSENT`"),
            Map.entry("decision", "case: government reviews"),
            Map.entry("documents", "case: papers on file"),
            Map.entry("transfer", "case: handover"),
            Map.entry("enforcement", "case: enforcement"),
            Map.entry("clemency", "case: clemency"),
            Map.entry("review", "case: change of the judgment"),
            Map.entry("speciality", "case: speciality"),
            Map.entry("reports", "case: reports"),
            Map.entry("costs", READER),
            Map.entry("termination", "treaty life"),
            Map.entry("escape", "case: escape"),
            Map.entry("annulment", "case: annulled transfer"),
            Map.entry("practice", "case: views and reapplication"),
            Map.entry("consent.form", READER),
            Map.entry("dualCriminality.listExemption.offences", READER),
            Map.entry("consent.verifyingOfficer", READER),
            Map.entry("dualCriminality.test", READER),
            Map.entry("dualCriminality.ignoreElements", READER),
            Map.entry("dualCriminality.partialTransfer", READER),
            Map.entry("scope.mentallyDisordered", READER),
            Map.entry("decision.discretionary", READER),
            Map.entry("decision.factors", READER),
            Map.entry("decision.discretionaryGrounds", READER),
            Map.entry("decision.clockStarts", READER),
            Map.entry("decision.delayNeedsReasons", READER),
            Map.entry("enforcement.neverHarsher", READER),
            Map.entry("enforcement.adaptToMaximum", READER),
            Map.entry("enforcement.timeServedDeducted", READER),
            Map.entry("enforcement.governedByReceivingLaw", READER),
            Map.entry("information.inWriting", READER),
            Map.entry("initiation.othersMayPetition", READER),
            Map.entry("initiation.channel", READER),
            Map.entry("parties.*.channel", READER),
            Map.entry("parties.*.languages", READER),
            Map.entry("reports.notices", READER),
            Map.entry("review.neBisInIdem", READER),
            Map.entry("subnationalConsent.federalCustodian", READER),
            Map.entry("transfer.placeAgreed", READER),
            Map.entry("transfer.transit", READER),
            Map.entry("calendar", "case: due days"));

    private static final Map<String, String> TESTS = Map.ofEntries(
            Map.entry("`IN_FORCE`", "ScopeTest"),
            Map.entry("`SCOPE`", "ScopeTest"),
            Map.entry("`INITIATION`", "WillConditionsTest"),
            Map.entry("`NATIONALITY`", "PersonConditionsTest"),
            Map.entry("`DOMICILE`", "DomicileTest"),
            Map.entry("`DUAL_CRIMINALITY`", "OffenceConditionsTest"),
            Map.entry("`EXCLUDED_OFFENCE`", "OffenceConditionsTest"),
            Map.entry("`EXCLUDED_SENTENCE`", "SentenceConditionsTest"),
            Map.entry("`FINALITY`", "CourtConditionsTest"),
            Map.entry("`PENDING_PROCEEDINGS`", "CourtConditionsTest"),
            Map.entry("`THIRD_STATE_EXTRADITION`", "CourtConditionsTest"),
            Map.entry("`REMAINING_TERM`", "RemainingTermTest"),
            Map.entry("`FIXED_DURATION`", "SentenceConditionsTest"),
            Map.entry("`MINIMUM_SERVED`", "SentenceConditionsTest"),
            Map.entry("`FINANCIAL`", "SentenceConditionsTest"),
            Map.entry("`CONSENT`", "WillConditionsTest"),
            Map.entry("`NON_CONSENT_ROUTE`", "WillConditionsTest"),
            Map.entry("`OPINION`", "WillConditionsTest"),
            Map.entry("`SUBNATIONAL_CONSENT`", "CourtConditionsTest"),
            Map.entry("`DUAL_NATIONAL`", "PersonConditionsTest"),
            Map.entry("`CAPACITY`", "PersonConditionsTest"));

    private WhereUsed() {}

    static String of(String path) {
        var name = path.replaceAll("^parties\\.[A-Z]{2}", "parties.*");
        while (!USES.containsKey(name)) {
            name = name.substring(0, name.lastIndexOf('.'));
        }
        return USES.get(name);
    }

    /** The test that shows the condition; that of the law of a case for what a case reads. */
    static String test(String use) {
        if (use.startsWith("case: ") || use.equals("order of instruments")) {
            return "ProfileLawBookTest";
        }
        return use.equals("treaty life") ? "TreatyLifeTest" : TESTS.getOrDefault(use, "");
    }

    static Collection<String> conditions() {
        return TESTS.keySet();
    }
}
