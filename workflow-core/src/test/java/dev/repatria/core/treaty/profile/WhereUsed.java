package dev.repatria.core.treaty.profile;

import java.util.Map;

/** Which condition of a screening, or which part of a case, reads a value; the longest matching name wins. */
final class WhereUsed {

    private static final Map<String, String> USES = Map.ofEntries(
            Map.entry("status", "`IN_FORCE`"),
            Map.entry("status.supersededInPracticeBy", "order of instruments"),
            Map.entry("parties", "case: authorities and channels"),
            Map.entry("parties.*.state", "`IN_FORCE`"),
            Map.entry("parties.*.entry", "`IN_FORCE`"),
            Map.entry("parties.*.lastDay", "`IN_FORCE`"),
            Map.entry("parties.*.zone", "case: deadlines"),
            Map.entry("parties.*.nationalIncludes", "`NATIONALITY`"),
            Map.entry("parties.*.nationalDefinition", "for the reader"),
            Map.entry("parties.*.declarations", "for the reader"),
            Map.entry("parties.*.provisional", "for the reader"),
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
            Map.entry("consent.verifyingOfficer", "case: verification of consent"),
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
            Map.entry("costs", "for the reader"),
            Map.entry("termination", "treaty life"),
            Map.entry("escape", "case: escape"),
            Map.entry("annulment", "case: annulled transfer"),
            Map.entry("practice", "case: views and reapplication"),
            Map.entry("calendar", "case: deadlines"));

    private WhereUsed() {}

    static String of(String path) {
        var name = path.replaceAll("^parties\\.[A-Z]{2}", "parties.*");
        while (!USES.containsKey(name)) {
            name = name.substring(0, name.lastIndexOf('.'));
        }
        return USES.get(name);
    }
}
