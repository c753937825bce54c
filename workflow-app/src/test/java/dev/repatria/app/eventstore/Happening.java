package dev.repatria.app.eventstore;

import dev.repatria.api.StoredAs;
import java.time.LocalDate;
import java.util.List;

/** Events for the tests of the log. */
sealed interface Happening {

    /** Has a number. */
    @StoredAs(name = "Counted")
    record Counted(int number) implements Happening {}

    /** Has several kinds of value; its second version. */
    @StoredAs(name = "Noted", version = 2)
    record Noted(LocalDate on, String text, List<String> tags) implements Happening {}
}
