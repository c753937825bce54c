package dev.repatria.core.read.summary;

import dev.repatria.api.transfer.Stage;
import java.util.Optional;

/** Told when a case leaves a stage, once for each time; a rebuild tells nothing. */
public interface StageLeft {

    /**
     * A case has left a stage.
     *
     * @param treaty the instrument it rests on, if one is selected
     * @param days whole effective days it was in the stage, never below 0
     */
    void left(Stage stage, Optional<String> treaty, long days);
}
