package dev.repatria.core.register;

import dev.repatria.api.Citation;
import dev.repatria.api.InvalidValue;
import dev.repatria.api.treaty.AdoptTreatyProfile;
import dev.repatria.api.treaty.RetireTreatyProfile;
import dev.repatria.api.treaty.TreatyCommand;
import dev.repatria.api.treaty.TreatyEvent;
import dev.repatria.api.treaty.TreatyProfileAdopted;
import dev.repatria.api.treaty.TreatyProfileRetired;
import dev.repatria.core.casework.Attribution;
import dev.repatria.core.casework.CaseCommands;
import dev.repatria.core.casework.CommandAnswer;
import dev.repatria.core.casework.CommandRefused;
import dev.repatria.core.transfer.Refusal;
import dev.repatria.core.treaty.profile.ProfileLoader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/** The shell around one treaty profile: which versions were adopted with which content, and whether it is retired. */
public class TreatyRegister {

    private static final Citation ADOPTION = new Citation("Repatria", "design section 3: treaty profiles");

    @AggregateIdentifier
    private @Nullable String profileId;

    private final Map<String, String> digestByVersion = new LinkedHashMap<>();
    private int version;
    private boolean retired;

    /** For the framework. */
    protected TreatyRegister() {}

    @CommandHandler(commandName = CaseCommands.TREATY_COMMAND, payloadType = TreatyCommand.class)
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    CommandAnswer handle(TreatyCommand command, MetaData metaData, ProfileLoader loader) {
        profileId = command.profileId();
        var event = command instanceof AdoptTreatyProfile adopt
                ? adopt(adopt, loader)
                : retire((RetireTreatyProfile) command);
        event.ifPresent(
                happened -> AggregateLifecycle.apply(happened, Attribution.ofTreaty(metaData, command, ADOPTION)));
        return new CommandAnswer(
                command.profileId(),
                version,
                event.stream()
                        .map(happened -> happened.getClass().getSimpleName())
                        .toList());
    }

    private Optional<TreatyEvent> adopt(AdoptTreatyProfile asked, ProfileLoader loader) {
        var document = loader.load(asked.profileId() + ".yaml", asked.content());
        if (!document.id().equals(asked.profileId())) {
            throw new InvalidValue("profileId", "the content is the profile " + document.id());
        }
        var known = digestByVersion.get(document.version());
        if (known != null && !known.equals(document.sha256())) {
            throw refuse(
                    "profile.version-taken",
                    "Version " + document.version()
                            + " was adopted with other content; a correction is a new version.");
        }
        return known != null
                ? Optional.empty()
                : Optional.of(new TreatyProfileAdopted(
                        document.id(),
                        document.version(),
                        document.layer().name(),
                        document.title(),
                        document.sha256(),
                        document.content()));
    }

    private Optional<TreatyEvent> retire(RetireTreatyProfile asked) {
        if (digestByVersion.isEmpty()) {
            throw refuse("profile.not-adopted", asked.profileId() + " has not been adopted.");
        }
        if (retired) {
            throw refuse("profile.already-retired", asked.profileId() + " is retired.");
        }
        var latest = List.copyOf(digestByVersion.keySet()).get(digestByVersion.size() - 1);
        return Optional.of(new TreatyProfileRetired(asked.profileId(), latest, asked.reason()));
    }

    private static CommandRefused refuse(String rule, String detail) {
        return new CommandRefused(new Refusal(rule, ADOPTION, detail));
    }

    @EventSourcingHandler
    void on(TreatyProfileAdopted event) {
        if (profileId == null) {
            profileId = event.profileId();
        }
        digestByVersion.put(event.version(), event.sha256());
        retired = false;
        version++;
    }

    @EventSourcingHandler
    void on(TreatyProfileRetired event) {
        retired = true;
        version++;
    }
}
