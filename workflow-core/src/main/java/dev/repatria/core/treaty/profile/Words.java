package dev.repatria.core.treaty.profile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The fixed words and patterns of the profile language. */
final class Words {

    static final String ID = "^[A-Z0-9]+(-[A-Z0-9]+)+$";
    static final String CODE = "^[A-Z][A-Z_]+$";
    static final String STATE = "^[A-Z]{2}$";
    static final String PERIOD = "^P(?=[0-9])([1-9][0-9]{0,2}Y)?([1-9][0-9]{0,2}M)?([1-9][0-9]{0,3}D)?$";
    static final String SOURCE = "^(V:[0-9]+[a-z]?( V:[0-9]+[a-z]?)*|M|M\\?|CONTRACT|PUBLIC: \\S.+)$";
    static final String CITE =
            "^(Arts?\\. |Preamble|Status list|Declaration|Reservation|C?ETS [0-9]+ Art\\. |[0-9]+ (USC|CFR) |CRM |PS |PSI |HMPPS |ss?\\. |Const\\. ).*$";

    /** What a block or a value may carry beside the law itself; a value inherits what its block says. */
    static final List<String> MARKS =
            List.of("cite", "confidence", "source", "from", "until", "sentencing", "receiving", "note");

    private Words() {}

    static Map<String, Object> date() {
        return ordered("type", "string", "format", "date");
    }

    /** A map that keeps the order in which it is written here. */
    static Map<String, Object> ordered(Object... pairs) {
        var map = new LinkedHashMap<String, Object>();
        for (var i = 0; i < pairs.length; i += 2) {
            map.put((String) pairs[i], pairs[i + 1]);
        }
        return map;
    }
}
