package dev.repatria.app.http;

import dev.repatria.app.Settings;
import org.axonframework.axonserver.connector.AxonServerConfiguration;
import org.axonframework.axonserver.connector.AxonServerConnectionManager;
import org.axonframework.axonserver.connector.command.AxonServerCommandBus;
import org.axonframework.axonserver.connector.command.CommandLoadFactorProvider;
import org.axonframework.axonserver.connector.command.CommandPriorityCalculator;
import org.axonframework.axonserver.connector.query.AxonServerQueryBus;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.queryhandling.SimpleQueryBus;
import org.axonframework.serialization.Serializer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.json.JsonMapper;

/** With the profile {@code axonserver}: commands and queries from outside are routed by Axon Server; the log stays where it is. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("axon.axonserver.enabled")
class AxonServerRouting {

    @Bean
    @Primary
    RoutedOrderDesk routedOrderDesk(
            AxonServerConnectionManager connections,
            AxonServerConfiguration configuration,
            @Qualifier("messageSerializer") Serializer serializer,
            CommandPriorityCalculator priorities,
            CommandLoadFactorProvider loadFactor,
            LocalOrderDesk local,
            NodeAnswers answers,
            JsonMapper mapper) {
        var router = AxonServerCommandBus.builder()
                .axonServerConnectionManager(connections)
                .configuration(configuration)
                .localSegment(SimpleCommandBus.builder().build())
                .serializer(serializer)
                .routingStrategy(command -> String.valueOf(command.getMetaData().get(RoutedOrderDesk.ROUTING_KEY)))
                .priorityCalculator(priorities)
                .loadFactorProvider(loadFactor)
                .build();
        return new RoutedOrderDesk(router, local, answers, mapper);
    }

    @Bean
    NodeAnswers nodeAnswers(ProblemAdvice problems, JsonMapper mapper) {
        return new NodeAnswers(problems, mapper);
    }

    @Bean
    RoutedReadDesk routedReadDesk(
            AxonServerConnectionManager connections,
            AxonServerConfiguration configuration,
            @Qualifier("messageSerializer") Serializer serializer,
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping resources,
            NodeAnswers answers,
            JsonMapper mapper,
            Settings settings) {
        var local = SimpleQueryBus.builder().build();
        var router = AxonServerQueryBus.builder()
                .axonServerConnectionManager(connections)
                .configuration(configuration)
                .localSegment(local)
                .updateEmitter(local.queryUpdateEmitter())
                .messageSerializer(serializer)
                .genericSerializer(serializer)
                .build();
        return new RoutedReadDesk(
                router,
                () -> connections.isConnected(connections.getDefaultContext()),
                settings.router().queryTimeout(),
                new Reads(resources),
                new ReadArguments(mapper),
                answers);
    }

    /** The desk is found at the first request: it needs the resources, which are registered with the help of this bean. */
    @Bean
    WebMvcRegistrations queriesAreRouted(ObjectProvider<RoutedReadDesk> desk) {
        return new WebMvcRegistrations() {
            @Override
            public RequestMappingHandlerAdapter getRequestMappingHandlerAdapter() {
                return new RoutedReadAdapter(SingletonSupplier.of(desk::getObject));
            }
        };
    }

    /** Down while no Axon Server is connected, so that balancers leave this node out. */
    @Bean
    HealthIndicator router(AxonServerConnectionManager connections) {
        return () -> connections.isConnected(connections.getDefaultContext())
                ? Health.up().build()
                : Health.down()
                        .withDetail("reason", "no Axon Server is connected")
                        .build();
    }
}
