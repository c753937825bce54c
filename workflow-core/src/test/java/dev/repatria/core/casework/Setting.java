package dev.repatria.core.casework;

import dev.repatria.api.Side;
import dev.repatria.api.State;

/** Two States and the instrument between them. */
enum Setting {
    US_TO_MX("US", "MX", "US-MX-1976"),
    MX_TO_US("MX", "US", "US-MX-1976"),
    US_TO_MX_BY_CONVENTION("US", "MX", "COE-112"),
    MX_TO_US_BY_CONVENTION("MX", "US", "COE-112"),
    CH_TO_DE_BY_PROTOCOL("CH", "DE", "COE-167"),
    CH_TO_AT_BY_PROTOCOL("CH", "AT", "COE-222"),
    DE_TO_ES("DE", "ES", "EU-2008-909"),
    CH_TO_BR("CH", "BR", "CH-BR"),
    PE_TO_CO("PE", "CO", "PE-CO-2018");

    private final State sentencing;
    private final State receiving;
    private final String instrument;

    Setting(String sentencing, String receiving, String instrument) {
        this.sentencing = State.of(sentencing);
        this.receiving = State.of(receiving);
        this.instrument = instrument;
    }

    State sentencing() {
        return sentencing;
    }

    State receiving() {
        return receiving;
    }

    State state(Side side) {
        return side == Side.SENTENCING ? sentencing : receiving;
    }

    String instrument() {
        return instrument;
    }
}
