package dev.repatria.app.operations;

import org.axonframework.eventhandling.tokenstore.TokenStore;

/** What a parking processor works with. */
record ParkingParts(
        ParkedCases parked,
        EventLog log,
        EventNames names,
        TokenStore tokens,
        LeftOverTransactions transactions,
        ProcessorFailures failures) {}
