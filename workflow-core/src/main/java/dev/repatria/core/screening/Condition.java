package dev.repatria.core.screening;

import dev.repatria.api.screening.Finding;
import java.util.List;

/**
 * One question that the law asks about a person, a sentence or an act.
 *
 * <p>A condition reads its values from the layer of law it is given and knows no instrument by name. It answers with a finding for
 * each thing examined, and with none where the layer does not ask.
 */
interface Condition {

    /** What that layer of law says on these facts. */
    List<Finding> examine(Facts facts, Law law);
}
