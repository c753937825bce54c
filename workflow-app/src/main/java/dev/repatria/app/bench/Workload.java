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
    /** The state of a case of 40 events as of a moment, over HTTP. */
    READ,
    /** Facts examined under every instrument. */
    SCREENING,
    /** All of it again on logs of growing length. */
    GROWTH
}
