package dev.faultline.e2e.chaos;

/** A part of the product that can be taken away. */
enum Victim {
    PROCESSOR,
    CLICKHOUSE,
    /** Lives in the process that holds the engines: a kill ends them all. */
    KAFKA,
    POSTGRES,
    REDIS
}
