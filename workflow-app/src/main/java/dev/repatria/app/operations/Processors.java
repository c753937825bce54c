package dev.repatria.app.operations;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.axonframework.config.EventProcessingConfiguration;

/** The event processors of this node. */
final class Processors {

    private final Supplier<EventProcessingConfiguration> axon;

    Processors(Supplier<EventProcessingConfiguration> axon) {
        this.axon = axon;
    }

    List<ParkingProcessor> all() {
        return axon.get().eventProcessors().values().stream()
                .filter(ParkingProcessor.class::isInstance)
                .map(ParkingProcessor.class::cast)
                .sorted(Comparator.comparing(ParkingProcessor::getName))
                .toList();
    }

    Optional<ParkingProcessor> named(String name) {
        return axon.get().eventProcessor(name, ParkingProcessor.class);
    }

    /** The processor that feeds a saga, by the simple name of the saga's class. */
    Optional<String> ofSaga(String type) {
        return axon.get().sagaConfigurations().stream()
                .filter(saga -> saga.type().getSimpleName().equals(type))
                .findFirst()
                .flatMap(saga -> axon.get().<ParkingProcessor>eventProcessorByProcessingGroup(saga.processingGroup()))
                .map(ParkingProcessor::getName);
    }
}
