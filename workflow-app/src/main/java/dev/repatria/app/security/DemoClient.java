package dev.repatria.app.security;

import static dev.repatria.api.Role.AUDITOR;
import static dev.repatria.api.Role.CENTRAL_AUTHORITY_DECIDER;
import static dev.repatria.api.Role.CENTRAL_AUTHORITY_OFFICER;
import static dev.repatria.api.Role.CONSULAR_OFFICER;
import static dev.repatria.api.Role.COUNSEL;
import static dev.repatria.api.Role.COURT_REGISTRY;
import static dev.repatria.api.Role.ENFORCEMENT_AUTHORITY;
import static dev.repatria.api.Role.OPERATOR;
import static dev.repatria.api.Role.PRISONER;
import static dev.repatria.api.Role.PRISON_CASE_MANAGER;
import static dev.repatria.api.Role.PROSECUTION_OPINION;
import static dev.repatria.api.Role.REPRESENTATIVE;
import static dev.repatria.api.Role.SUBNATIONAL_AUTHORITY;
import static dev.repatria.api.Role.TRANSPORT_COORDINATOR;
import static dev.repatria.api.Role.TREATY_ADMINISTRATOR;
import static dev.repatria.api.Role.VERIFYING_OFFICER;

import dev.repatria.api.Actor;
import dev.repatria.api.Role;
import dev.repatria.api.State;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A client of the sandbox, one for each authority that takes part in a transfer.
 *
 * <p>A prison's case manager also enters the forms that a prisoner signed, and a consulate those of a representative.
 */
public enum DemoClient {
    US_CENTRAL_AUTHORITY_OFFICER("US", "US Department of Justice, IPTU", CENTRAL_AUTHORITY_OFFICER),
    US_CENTRAL_AUTHORITY_DECIDER("US", "US Department of Justice, Criminal Division", CENTRAL_AUTHORITY_DECIDER),
    MX_CENTRAL_AUTHORITY_OFFICER("MX", "Fiscalía General de la República", CENTRAL_AUTHORITY_OFFICER),
    MX_CENTRAL_AUTHORITY_DECIDER("MX", "Prevención y Reinserción Social", CENTRAL_AUTHORITY_DECIDER),
    CA_CENTRAL_AUTHORITY_OFFICER("CA", "International Transfers Unit", CENTRAL_AUTHORITY_OFFICER),
    US_PRISON("US", "US Federal Bureau of Prisons", PRISON_CASE_MANAGER, PRISONER),
    MX_PRISON("MX", "Sistema Penitenciario Federal", PRISON_CASE_MANAGER, PRISONER),
    MX_CONSULATE_IN_US("MX", "Consulate of Mexico", CONSULAR_OFFICER, REPRESENTATIVE),
    US_CONSULATE_IN_MX("US", "US Embassy, American Citizen Services", CONSULAR_OFFICER, REPRESENTATIVE),
    US_VERIFYING_OFFICER("US", "US magistrate judge", VERIFYING_OFFICER),
    MX_VERIFYING_OFFICER("MX", "Consul named to verify consent", VERIFYING_OFFICER),
    US_COUNSEL("US", "Federal Public Defender", COUNSEL),
    MX_COUNSEL("MX", "Defensoría Pública Federal", COUNSEL),
    US_COURT_REGISTRY("US", "US District Court registry", COURT_REGISTRY),
    MX_COURT_REGISTRY("MX", "Juzgado de Distrito", COURT_REGISTRY),
    US_TX_GOVERNOR("US", "US-TX Office of the Governor", SUBNATIONAL_AUTHORITY),
    US_PROSECUTION("US", "United States Attorney", PROSECUTION_OPINION),
    MX_PROSECUTION("MX", "Ministerio Público de la Federación", PROSECUTION_OPINION),
    US_TRANSPORT("US", "US Marshals Service", TRANSPORT_COORDINATOR),
    MX_TRANSPORT("MX", "Guardia Nacional", TRANSPORT_COORDINATOR),
    US_ENFORCEMENT("US", "US Parole Commission", ENFORCEMENT_AUTHORITY),
    MX_ENFORCEMENT("MX", "Juez de Ejecución", ENFORCEMENT_AUTHORITY),
    TREATY_OFFICE("US", "Treaty administration", TREATY_ADMINISTRATOR),
    OPERATIONS("US", "Operations", OPERATOR),
    AUDIT_OFFICE("US", "Audit office", AUDITOR);

    private final State country;
    private final String authority;
    private final List<Role> roles;

    DemoClient(String country, String authority, Role... roles) {
        this.country = State.of(country);
        this.authority = authority;
        this.roles = List.of(roles);
    }

    /** The client id of OAuth2. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whom the engine sees when this client calls. */
    public Actor actor() {
        return new Actor(id(), country, authority, Set.copyOf(roles));
    }
}
