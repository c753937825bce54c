package dev.repatria.app.operations;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** How the event processors stand, read at one moment. */
record EngineReading(long head, Instant at, List<ProcessorReading> processors) {

    Optional<ProcessorReading> processor(String name) {
        return processors.stream()
                .filter(reading -> reading.name().equals(name))
                .findFirst();
    }
}
