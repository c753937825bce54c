package dev.repatria.app.http;

import dev.repatria.core.casework.CommandAnswer;
import dev.repatria.core.casework.CommandRefused;

/** A command as it came in, with everything that carrying it out takes; kinds differ in where it goes. */
sealed interface Order permits CaseOrder, TreatyOrder {

    /** Carries it out within the current transaction. */
    CommandAnswer carryOut();

    /** Words its refusal for the caller. */
    Problem refusal(CommandRefused refused);

    /** The version that the caller has seen. */
    ExpectedVersion expected();

    /** Whether carrying it out takes no more of the database than its events, so that it may be committed together with others. */
    boolean writesOnlyTheLog();

    /** The address of what it opened, before the id. */
    String home();
}
