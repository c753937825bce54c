package dev.repatria.app.http;

import dev.repatria.api.treaty.AdoptTreatyProfile;
import dev.repatria.api.treaty.RetireTreatyProfile;
import dev.repatria.api.treaty.TreatyCommand;
import java.util.Map;

/** Names of the commands on treaty profiles in HTTP paths. */
public final class TreatyCommandNames {

    private static final Map<String, Class<? extends TreatyCommand>> BY_NAME = Map.of(
            "adopt-treaty-profile", AdoptTreatyProfile.class, "retire-treaty-profile", RetireTreatyProfile.class);

    private TreatyCommandNames() {}

    /** Each name with the command that it stands for. */
    public static Map<String, Class<? extends TreatyCommand>> all() {
        return BY_NAME;
    }
}
