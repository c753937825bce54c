package dev.repatria.core.read.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.repatria.api.transfer.TransferEvent;
import org.junit.jupiter.api.Test;

class SentencesTest {

    @Test
    void every_event_has_a_sentence() {
        assertThat(Sentences.told()).containsExactlyInAnyOrder(TransferEvent.class.getPermittedSubclasses());
    }
}
