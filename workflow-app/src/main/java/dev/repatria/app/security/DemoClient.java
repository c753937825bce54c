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
import java.util.Set;

/**
 * A client of the sandbox, one for each authority that takes part in a transfer.
 *
 * <p>A prison's case manager also enters the forms that a prisoner signed, and a consulate those of a representative.
 *
 * @param id the client id of OAuth2
 * @param country the State it acts for
 * @param authority the body it belongs to
 * @param roles what it may act as
 */
public record DemoClient(String id, State country, String authority, Set<Role> roles) {

    /** Every client of the sandbox. */
    public static List<DemoClient> all() {
        return List.of(
                client(
                        "us-central-authority-officer",
                        "US",
                        "US Department of Justice, IPTU",
                        CENTRAL_AUTHORITY_OFFICER),
                client(
                        "us-central-authority-decider",
                        "US",
                        "US Department of Justice, Criminal Division",
                        CENTRAL_AUTHORITY_DECIDER),
                client(
                        "mx-central-authority-officer",
                        "MX",
                        "Fiscalía General de la República",
                        CENTRAL_AUTHORITY_OFFICER),
                client(
                        "mx-central-authority-decider",
                        "MX",
                        "Prevención y Reinserción Social",
                        CENTRAL_AUTHORITY_DECIDER),
                client("ca-central-authority-officer", "CA", "International Transfers Unit", CENTRAL_AUTHORITY_OFFICER),
                client("us-prison", "US", "US Federal Bureau of Prisons", PRISON_CASE_MANAGER, PRISONER),
                client("mx-prison", "MX", "Sistema Penitenciario Federal", PRISON_CASE_MANAGER, PRISONER),
                client("mx-consulate-in-us", "MX", "Consulate of Mexico", CONSULAR_OFFICER, REPRESENTATIVE),
                client(
                        "us-consulate-in-mx",
                        "US",
                        "US Embassy, American Citizen Services",
                        CONSULAR_OFFICER,
                        REPRESENTATIVE),
                client("us-verifying-officer", "US", "US magistrate judge", VERIFYING_OFFICER),
                client("mx-verifying-officer", "MX", "Consul named to verify consent", VERIFYING_OFFICER),
                client("us-counsel", "US", "Federal Public Defender", COUNSEL),
                client("mx-counsel", "MX", "Defensoría Pública Federal", COUNSEL),
                client("us-court-registry", "US", "US District Court registry", COURT_REGISTRY),
                client("mx-court-registry", "MX", "Juzgado de Distrito", COURT_REGISTRY),
                client("us-tx-governor", "US", "US-TX Office of the Governor", SUBNATIONAL_AUTHORITY),
                client("us-prosecution", "US", "United States Attorney", PROSECUTION_OPINION),
                client("mx-prosecution", "MX", "Ministerio Público de la Federación", PROSECUTION_OPINION),
                client("us-transport", "US", "US Marshals Service", TRANSPORT_COORDINATOR),
                client("mx-transport", "MX", "Guardia Nacional", TRANSPORT_COORDINATOR),
                client("us-enforcement", "US", "US Parole Commission", ENFORCEMENT_AUTHORITY),
                client("mx-enforcement", "MX", "Juez de Ejecución", ENFORCEMENT_AUTHORITY),
                client("treaty-office", "US", "Treaty administration", TREATY_ADMINISTRATOR),
                client("operations", "US", "Operations", OPERATOR),
                client("audit-office", "US", "Audit office", AUDITOR));
    }

    /** Whom the engine sees when this client calls. */
    public Actor actor() {
        return new Actor(id, country, authority, roles);
    }

    private static DemoClient client(String id, String country, String authority, Role... roles) {
        return new DemoClient(id, State.of(country), authority, Set.of(roles));
    }
}
