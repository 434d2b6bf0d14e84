package dev.faultline.ingest.limit;

/** What can be taken from, item by item: a bucket or a quota, shared with the other nodes. */
interface Lease {
    /** Takes so many, or none; 0 when taken, else the nanoseconds until it is worth asking again. */
    long take(int wanted);

    /** The nanoseconds for which this node knows that nothing can be taken, 0 when it may be tried. Takes nothing. */
    long dryFor();

    /** Gives back what was taken for a request that failed after all. */
    void giveBack(int taken);
}
