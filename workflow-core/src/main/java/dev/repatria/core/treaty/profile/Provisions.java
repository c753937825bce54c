package dev.repatria.core.treaty.profile;

import java.util.List;

/**
 * What one instrument or overlay lays down between two States on one day.
 *
 * <p>Every group is there; a value inside it is null when the law on file sets none.
 *
 * @param scope whom and what it covers
 * @param initiation who may make the formal move
 * @param information what the person must be told
 * @param link what ties the person to the receiving State
 * @param dualCriminality whether the conduct must be an offence in both States
 * @param excludedOffences offences for which there is no transfer
 * @param excludedSentences sentences for which there is no transfer
 * @param finality whether the judgment must be final
 * @param proceedings open proceedings that stand in the way
 * @param remaining how much of the sentence must be left
 * @param minServed how much of the sentence must have been served
 * @param financial what must be paid before
 * @param consent the will of the person
 * @param subnationalConsent the consent of the federal unit
 * @param decision how the States decide
 * @param documents papers that must be on file
 * @param transfer the physical transfer
 * @param enforcement how the sentence is carried on
 * @param clemency who may pardon
 * @param review who may touch the judgment
 * @param speciality whether earlier acts may be prosecuted
 * @param reports what is reported after transfer
 * @param costs who pays
 * @param termination how the instrument ends
 * @param escape what an escape means
 * @param annulment what follows when a transfer is found unlawful
 * @param practice periods that an administration sets itself
 * @param calendar how day deadlines meet weekends
 */
public record Provisions(
        ScopeRule scope,
        InitiationRule initiation,
        InformationRule information,
        LinkRule link,
        DualCriminalityRule dualCriminality,
        ExcludedOffencesRule excludedOffences,
        ExcludedSentencesRule excludedSentences,
        FinalityRule finality,
        ProceedingsRule proceedings,
        RemainingRule remaining,
        MinimumServedRule minServed,
        FinancialRule financial,
        ConsentRule consent,
        SubnationalRule subnationalConsent,
        DecisionRule decision,
        List<DocumentRule> documents,
        TransferRule transfer,
        EnforcementRule enforcement,
        ClemencyRule clemency,
        ReviewRule review,
        SpecialityRule speciality,
        ReportsRule reports,
        CostsRule costs,
        TerminationRule termination,
        EscapeRule escape,
        AnnulmentRule annulment,
        PracticeRule practice,
        CalendarRule calendar) {

    static Provisions read(Block block) {
        return new Provisions(
                ScopeRule.read(block.block("scope", "whom and what it covers")),
                InitiationRule.read(block.block("initiation", "who may make the formal move")),
                InformationRule.read(block.block("information", "what the person must be told")),
                LinkRule.read(block.block("link", "what ties the person to the receiving State")),
                DualCriminalityRule.read(
                        block.block("dualCriminality", "whether the conduct must be an offence in both States")),
                ExcludedOffencesRule.read(block.block("excludedOffences", "offences for which there is no transfer")),
                ExcludedSentencesRule.read(
                        block.block("excludedSentences", "sentences for which there is no transfer")),
                FinalityRule.read(block.block("finality", "whether the judgment must be final")),
                ProceedingsRule.read(block.block("proceedings", "open proceedings that stand in the way")),
                RemainingRule.read(block.block("remaining", "how much of the sentence must be left")),
                MinimumServedRule.read(block.block("minServed", "how much of the sentence must have been served")),
                FinancialRule.read(block.block("financial", "what must be paid before")),
                ConsentRule.read(block.block("consent", "the will of the person")),
                SubnationalRule.read(block.block("subnationalConsent", "the consent of the federal unit")),
                DecisionRule.read(block.block("decision", "how the States decide")),
                block.entries("documents", "list", "papers that must be on file", DocumentRule::read),
                TransferRule.read(block.block("transfer", "the physical transfer")),
                EnforcementRule.read(block.block("enforcement", "how the sentence is carried on")),
                ClemencyRule.read(block.block("clemency", "who may pardon")),
                ReviewRule.read(block.block("review", "who may touch the judgment")),
                SpecialityRule.read(block.block("speciality", "whether earlier acts may be prosecuted")),
                ReportsRule.read(block.block("reports", "what is reported after transfer")),
                CostsRule.read(block.block("costs", "who pays")),
                TerminationRule.read(block.block("termination", "how the instrument ends")),
                EscapeRule.read(block.block("escape", "what an escape means")),
                AnnulmentRule.read(block.block("annulment", "what follows when a transfer is found unlawful")),
                PracticeRule.read(block.block("practice", "periods that an administration sets itself")),
                CalendarRule.read(block.block("calendar", "how day deadlines meet weekends")));
    }

    Provisions withReceivingState(
            LinkRule ties, DualCriminalityRule offence, ConsentRule will, EnforcementRule carrying) {
        return new Provisions(
                scope,
                initiation,
                information,
                ties,
                offence,
                excludedOffences,
                excludedSentences,
                finality,
                proceedings,
                remaining,
                minServed,
                financial,
                will,
                subnationalConsent,
                decision,
                documents,
                transfer,
                carrying,
                clemency,
                review,
                speciality,
                reports,
                costs,
                termination,
                escape,
                annulment,
                practice,
                calendar);
    }
}
