package dev.repatria.app.casework;

import dev.repatria.api.transfer.TransferCommand;
import dev.repatria.api.treaty.TreatyCommand;
import dev.repatria.app.Settings;
import dev.repatria.app.eventstore.CaseRepository;
import dev.repatria.app.eventstore.EventCodec;
import dev.repatria.app.eventstore.LiveCases;
import dev.repatria.app.eventstore.StoredSagas;
import dev.repatria.core.casework.CaseCommands;
import dev.repatria.core.casework.Rulebook;
import dev.repatria.core.casework.ScreeningExaminer;
import dev.repatria.core.casework.TransferCase;
import dev.repatria.core.path.ApprovalPathSaga;
import dev.repatria.core.path.CaseProgress;
import dev.repatria.core.path.Desk;
import dev.repatria.core.path.DetentionReviewSaga;
import dev.repatria.core.path.NewerEvents;
import dev.repatria.core.register.LawInForce;
import dev.repatria.core.register.TreatyRegister;
import dev.repatria.core.transfer.Examiner;
import dev.repatria.core.treaty.profile.ProfileLoader;
import java.time.Clock;
import java.util.ArrayList;
import javax.sql.DataSource;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.deadline.DeadlineManager;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.axonframework.modelling.command.RepositorySpanFactory;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import org.axonframework.modelling.saga.repository.SagaStore;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.transaction.PlatformTransactionManager;

/** Puts the shells of {@code core} on the buses. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class CaseworkConfiguration {

    @Bean
    ConfigurerModule cases(LiveCases liveCases) {
        return configurer -> configurer
                .configureAggregate(AggregateConfigurer.defaultConfiguration(TransferCase.class)
                        .configureCommandTargetResolver(axon -> target())
                        .configureRepository(axon -> repository(axon, liveCases)))
                .configureAggregate(AggregateConfigurer.defaultConfiguration(TreatyRegister.class)
                        .configureCommandTargetResolver(axon -> target()));
    }

    private static CaseRepository<TransferCase> repository(
            org.axonframework.config.Configuration axon, LiveCases liveCases) {
        return new CaseRepository<>(
                EventSourcingRepository.builder(TransferCase.class)
                        .parameterResolverFactory(axon.parameterResolverFactory())
                        .handlerDefinition(axon.handlerDefinition(TransferCase.class))
                        .eventStore(axon.eventStore())
                        .repositoryProvider(axon::repository)
                        .spanFactory(axon.getComponent(RepositorySpanFactory.class)),
                liveCases,
                CaseworkConfiguration::opensCase);
    }

    private static boolean opensCase(Object command) {
        return command instanceof TransferCommand transfer
                && Rulebook.rule(transfer.getClass()).opensCase();
    }

    @Bean
    ConfigurerModule sagas() {
        return configurer -> configurer
                .eventProcessing()
                .registerSaga(ApprovalPathSaga.class)
                .registerSaga(DetentionReviewSaga.class);
    }

    @Bean
    SagaStore<Object> storedSagas(DataSource dataSource, Serializer serializer) {
        return new StoredSagas(dataSource, serializer);
    }

    /** The stream of a command; commands of the published language carry no annotation of a framework. */
    private static CommandTargetResolver target() {
        return new CommandTargetResolver() {
            @Override
            public VersionedAggregateIdentifier resolveTarget(CommandMessage<?> command) {
                var id = command.getPayload() instanceof TransferCommand transfer
                        ? transfer.caseId()
                        : ((TreatyCommand) command.getPayload()).profileId();
                return new VersionedAggregateIdentifier((Object) id, expectedSequence(command));
            }
        };
    }

    private static @Nullable Long expectedSequence(CommandMessage<?> command) {
        var version = command.getMetaData().get(CaseCommands.EXPECTED_VERSION);
        // A case of n events has the sequence number n - 1.
        return version == null ? null : Long.parseLong(version.toString()) - 1;
    }

    @Bean
    CaseCommands caseCommands(CommandBus bus, Clock clock) {
        return new CaseCommands(bus, clock);
    }

    @Bean
    CaseProgress caseProgress(EventStore events) {
        return new CaseProgress(events);
    }

    @Bean
    Desk desk(
            CaseProgress progress,
            NewerEvents newer,
            LawInForce laws,
            Examiner examiner,
            CaseCommands commands,
            DeadlineManager deadlines) {
        return new Desk(progress, newer, laws, examiner, commands, deadlines);
    }

    @Bean
    ProfileLoader profileLoader() {
        return new ProfileLoader();
    }

    @Bean
    LawInForce lawInForce() {
        return new LawInForce();
    }

    @Bean
    Examiner examiner(LawInForce laws) {
        return new ScreeningExaminer(laws::screening);
    }

    /** Knows the law of the log before any saga is started, which would otherwise act as if there were none. */
    @Bean
    TreatyDesk treatyDesk(
            CaseCommands commands,
            JdbcClient jdbc,
            EventCodec codec,
            LawInForce laws,
            ProfileLoader loader,
            PlatformTransactionManager transactions) {
        var desk = new TreatyDesk(commands, new TreatyLog(jdbc, codec), laws, loader, transactions);
        desk.refresh();
        return desk;
    }

    @Bean
    ProfileAdoption profileAdoption(TreatyDesk desk, ProfileLoader loader, Settings settings) {
        return new ProfileAdoption(desk, () -> {
            var documents = new ArrayList<>(loader.builtIn());
            if (settings.treaties().folder() != null) {
                documents.addAll(loader.loadFolder(settings.treaties().folder()));
            }
            return documents;
        });
    }
}
