package dev.repatria.core.path;

import dev.repatria.api.Citation;
import dev.repatria.api.Role;
import dev.repatria.api.Side;
import dev.repatria.api.transfer.OpenStep;
import dev.repatria.api.transfer.PathStep;
import dev.repatria.core.transfer.Impediments;
import dev.repatria.core.transfer.Matter;
import java.util.stream.Stream;

/** While suspended the path pauses: what bars it must end, then the conditions are examined again. */
final class SuspensionSteps {

    private SuspensionSteps() {}

    static Stream<OpenStep> suspended(Matter matter) {
        var barring = Impediments.barring(matter.state());
        if (barring.isEmpty()) {
            return Stream.of(Steps.of(PathStep.RESCREEN, Side.SENTENCING, Role.CENTRAL_AUTHORITY_OFFICER, "row 38"));
        }
        return barring.stream()
                .map(kind -> Steps.of(
                        PathStep.CLEAR_IMPEDIMENT,
                        Side.SENTENCING,
                        Role.CENTRAL_AUTHORITY_OFFICER,
                        kind.name(),
                        null,
                        new Citation("State table", "row 38")));
    }
}
