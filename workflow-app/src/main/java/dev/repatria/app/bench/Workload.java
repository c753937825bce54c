package dev.repatria.app.bench;

/** What the drill can measure; in the order in which it does. */
enum Workload {
    /** Full cases in process with receipts, read models and sagas paused, beside the bare insert. */
    CASES,
    /** A counting handler over the whole log, beside the bare read. */
    REPLAY,
    /** The timeline emptied and built again. */
    REBUILD,
    /** The rate at which every read model and saga stays within a second of the head. */
    SUSTAINED,
    /** Times at half of that rate. */
    LATENCY,
    /** Full cases over HTTP with token and key, beside the same in process. */
    HTTP,
    /** Everybody on one case. */
    HOT,
    /** Facts examined under every instrument. */
    SCREENING,
    /** The state of a case of 40 events as of a moment, over HTTP. */
    READ,
    /** The sustained rate, the times at half of it and the read, and whatever else was asked for again, on logs of growing length. */
    GROWTH
}
