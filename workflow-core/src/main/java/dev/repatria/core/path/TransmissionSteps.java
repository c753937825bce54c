package dev.repatria.core.path;

import dev.repatria.api.Role;
import dev.repatria.api.Side;
import dev.repatria.api.transfer.OpenStep;
import dev.repatria.api.transfer.PathStep;
import dev.repatria.core.transfer.Matter;
import dev.repatria.core.transfer.consent.ConsentOnFile;
import dev.repatria.core.transfer.facts.FileOfPapers;
import dev.repatria.core.treaty.RequiredDocument;
import java.util.List;
import java.util.stream.Stream;

/** Before the request leaves: written consent and the papers of the instrument, then the transmission itself. */
final class TransmissionSteps {

    private TransmissionSteps() {}

    static Stream<OpenStep> beforeTransmission(Matter matter) {
        var open = Stream.concat(consent(matter), papers(matter, RequiredDocument.When.TRANSMISSION))
                .toList();
        return open.isEmpty() ? transmission(matter).stream() : open.stream();
    }

    private static Stream<OpenStep> consent(Matter matter) {
        return ConsentOnFile.missing(matter).stream()
                .map(refusal -> Steps.of(PathStep.WRITTEN_CONSENT, Side.SENTENCING, Role.PRISONER, refusal.cite()));
    }

    static Stream<OpenStep> papers(Matter matter, RequiredDocument.When when) {
        return FileOfPapers.of(matter.state()).missing(matter.registeredLaw(), when).stream()
                .map(paper -> Steps.of(
                        PathStep.SUPPLY_DOCUMENT,
                        paper.provider(),
                        Role.CENTRAL_AUTHORITY_OFFICER,
                        SuppliedPaper.subject(paper),
                        null,
                        paper.cite()));
    }

    private static List<OpenStep> transmission(Matter matter) {
        return List.of(Steps.of(
                PathStep.TRANSMIT_REQUEST,
                Side.SENTENCING,
                Role.CENTRAL_AUTHORITY_OFFICER,
                matter.registeredLaw().statesThatMayRequest().cite()));
    }
}
