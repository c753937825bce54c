package dev.repatria.app.http;

import dev.repatria.api.Actor;
import dev.repatria.app.Settings;
import io.micrometer.observation.ObservationPredicate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.apache.catalina.core.StandardHost;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.server.observation.ServerRequestObservationContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;
import org.springframework.web.servlet.mvc.method.annotation.ExceptionHandlerExceptionResolver;

/** What every resource shares: who acts, how large a body may be, and problems even where no resource was reached. */
@Configuration(proxyBeanMethods = false)
class HttpConfiguration implements WebMvcConfigurer {

    private static final int FIRST = -1;

    private final Settings settings;
    private final RateLimit rate;

    HttpConfiguration(Settings settings) {
        this.settings = settings;
        this.rate = new RateLimit(settings.limits().rate());
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new Argument<>(Actor.class, request -> actor()));
        resolvers.add(new Argument<>(AtLeast.class, HttpConfiguration::atLeast));
        resolvers.add(new Argument<>(PageSize.class, this::pageSize));
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(rate);
    }

    /** What {@link CommandResource} throws is worded like everything else. */
    @Override
    public void extendHandlerExceptionResolvers(List<HandlerExceptionResolver> resolvers) {
        resolvers.stream()
                .filter(ExceptionHandlerExceptionResolver.class::isInstance)
                .map(ExceptionHandlerExceptionResolver.class::cast)
                .forEach(resolver -> resolver.setMappedHandlerPredicate(handler -> true));
    }

    /** Commands are found before a search among all resources. */
    @Bean
    SimpleUrlHandlerMapping commandMapping(CommandResource commands) {
        var mapping = new SimpleUrlHandlerMapping(Map.of(CommandResource.PATH, commands), FIRST);
        mapping.setInterceptors(rate);
        return mapping;
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> problemsOfTheServer() {
        return factory -> factory.addContextCustomizers(context -> {
            if (context.getParent() instanceof StandardHost host) {
                host.setErrorReportValveClass(ProblemValve.class.getName());
            }
        });
    }

    @Bean
    FilterRegistrationBean<BodyLimit> bodyLimit(ProblemWriter problems) {
        var registration = new FilterRegistrationBean<>(
                new BodyLimit(settings.limits().body().toBytes(), problems));
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }

    @Bean
    FilterRegistrationBean<CommandGate> commandGate(OrderDesk desk, ProblemWriter problems, CommandTraffic traffic) {
        var registration = new FilterRegistrationBean<>(new CommandGate(desk::isFull, problems, traffic));
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }

    /** The engine times each command by its name and outcome and counts its answers; once more by the framework would be a large part of what HTTP costs. */
    @Bean
    ObservationPredicate commandsAreTimedOnce() {
        return (name, context) -> !(context instanceof ServerRequestObservationContext observed
                && observed.getCarrier() != null
                && CommandGate.isCommand(observed.getCarrier()));
    }

    /** Who acts; the filters before have made sure of it. */
    static Actor actor() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof Actor actor) {
            return actor;
        }
        throw new Problem(ProblemType.UNAUTHENTICATED, "a bearer token is required");
    }

    private static AtLeast atLeast(NativeWebRequest request) {
        return Optional.ofNullable(request.getParameter(AtLeast.PARAMETER))
                .or(() -> Optional.ofNullable(request.getHeader(AtLeast.HEADER)))
                .map(AtLeast::of)
                .orElseGet(() -> new AtLeast(OptionalLong.empty()));
    }

    private PageSize pageSize(NativeWebRequest request) {
        var largest = settings.limits().page();
        var asked = request.getParameter(PageSize.PARAMETER);
        return asked == null ? PageSize.standard(largest) : PageSize.of(asked, largest);
    }
}
