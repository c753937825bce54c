package dev.repatria.app.http;

import dev.repatria.api.Role;
import dev.repatria.core.casework.CommandNames;
import dev.repatria.core.transfer.CommandRule;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Describes the API: every command as a path of its own, from its record and its row of the state table. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

    private static final String TOKEN = "token";

    @Bean
    OpenApiCustomizer describeCommands() {
        return description -> {
            about(description);
            var commands = new CommandDescription(description);
            var rules = new TreeMap<String, CommandRule<?>>();
            CommandNames.all().forEach(name -> CommandNames.find(name).ifPresent(rule -> rules.put(name, rule)));
            rules.forEach((name, rule) -> commands.add(name, rule.command(), text(rule), rule.opensCase()));
            new TreeMap<>(TreatyCommandNames.all())
                    .forEach((name, type) -> commands.add(name, type, "For " + Role.TREATY_ADMINISTRATOR + ".", false));
        };
    }

    /** Marks what a record needs, for every record of the published language. */
    @Bean
    RequiredFields requiredFields() {
        return new RequiredFields();
    }

    private static void about(OpenAPI description) {
        description.setInfo(new Info()
                .title("Repatria")
                .version("v1")
                .description(
                        "Commands change a case or a treaty profile; everything else reads. Every error is a problem of"
                                + " RFC 9457 whose type leads to a page."));
        description.setServers(null);
        var components = Optional.ofNullable(description.getComponents()).orElseGet(Components::new);
        description.setComponents(components.addSecuritySchemes(
                TOKEN,
                new SecurityScheme()
                        .type(SecurityScheme.Type.HTTP)
                        .scheme("bearer")
                        .bearerFormat("JWT")
                        .description("OAuth 2.0 client credentials; in a sandbox from /oauth2/token")));
        description.addSecurityItem(new SecurityRequirement().addList(TOKEN));
    }

    private static String text(CommandRule<?> rule) {
        var roles = rule.roles().stream().map(Enum::name).sorted().collect(Collectors.joining(", "));
        var stages = rule.stages().stream().map(Enum::name).sorted().collect(Collectors.joining(", "));
        return "State table: " + rule.rows() + ".\n\nFor: " + roles + ".\n\nOpen in: "
                + (rule.opensCase() ? "a new case" + (stages.isEmpty() ? "" : ", ") : "") + stages + ".";
    }
}
