package dev.repatria.app.eventstore;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.modelling.saga.AssociationValue;
import org.axonframework.modelling.saga.AssociationValues;
import org.axonframework.modelling.saga.repository.SagaStore;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the sagas in the database: those that a batch of events will need are looked up with the first of them, those that have changed
 * are written together when it commits.
 *
 * <p>Nothing is kept from one transaction to the next, so it does not matter on which node a saga was changed last.
 */
public final class StoredSagas implements SagaStore<Object> {

    private static final String IN_HAND = SagasInHand.class.getName();

    private final SagaTable table;
    private final Serializer serializer;

    /** Keeps them in this database, serialised so. */
    public StoredSagas(DataSource dataSource, Serializer serializer) {
        this.table = new SagaTable(dataSource);
        this.serializer = serializer;
    }

    @Override
    public Set<String> findSagas(Class<?> sagaType, AssociationValue value) {
        var type = name(sagaType);
        var unitOfWork = CurrentUnitOfWork.get().root();
        return inHand(unitOfWork).find(SagaTable.Tie.of(type, value), values(unitOfWork, value));
    }

    /** The value that is asked for and those that the rest of the batch may ask for: sagas here are tied to the stream of their events. */
    private static Collection<String> values(UnitOfWork<?> unitOfWork, AssociationValue asked) {
        var values = new TreeSet<String>();
        values.add(asked.getValue());
        if (unitOfWork instanceof BatchingUnitOfWork<?> batch) {
            for (var message : batch.getMessages()) {
                if (message instanceof DomainEventMessage<?> event) {
                    values.add(event.getAggregateIdentifier());
                }
            }
        }
        return values;
    }

    @Override
    public <S> @Nullable Entry<S> loadSaga(Class<S> sagaType, String id) {
        var stored = inHand(CurrentUnitOfWork.get().root()).load(id);
        if (stored == null) {
            return null;
        }
        var state = stored.state();
        S saga = serializer.deserialize(
                new SimpleSerializedObject<>(state.bytes(), byte[].class, state.type(), state.revision()));
        return new Loaded<>(new HashSet<>(stored.ties()), saga);
    }

    @Override
    public void insertSaga(Class<?> sagaType, String id, Object saga, Set<AssociationValue> values) {
        var inHand = inHand(CurrentUnitOfWork.get().root());
        inHand.write(id, state(saga));
        values.forEach(value -> inHand.tie(id, SagaTable.Tie.of(name(sagaType), value)));
    }

    @Override
    public void updateSaga(Class<?> sagaType, String id, Object saga, AssociationValues values) {
        var inHand = inHand(CurrentUnitOfWork.get().root());
        inHand.write(id, state(saga));
        values.addedAssociations().forEach(value -> inHand.tie(id, SagaTable.Tie.of(name(sagaType), value)));
        values.removedAssociations().forEach(value -> inHand.untie(id, SagaTable.Tie.of(name(sagaType), value)));
    }

    @Override
    public void deleteSaga(Class<?> sagaType, String id, Set<AssociationValue> values) {
        inHand(CurrentUnitOfWork.get().root()).end(id);
    }

    private SagasInHand inHand(UnitOfWork<?> unitOfWork) {
        return unitOfWork.getOrComputeResource(IN_HAND, key -> {
            var inHand = new SagasInHand(table);
            // Runs before the commit of the transaction, which was attached earlier, and after every saga is saved.
            unitOfWork.onCommit(committed -> inHand.flush());
            return inHand;
        });
    }

    private StoredSaga.State state(Object saga) {
        var serialized = serializer.serialize(saga, byte[].class);
        return new StoredSaga.State(
                serialized.getType().getName(), serialized.getType().getRevision(), serialized.getData());
    }

    private String name(Class<?> sagaType) {
        return serializer.typeForClass(sagaType).getName();
    }

    private record Loaded<S>(Set<AssociationValue> associationValues, S saga) implements Entry<S> {}
}
