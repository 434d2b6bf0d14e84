package dev.faultline.ingest.limit;

/** What can be taken from, item by item: a bucket or a quota, shared with the other nodes. */
interface Lease {
    /** Takes so many, or none; 0 when taken, else the nanoseconds until it is worth asking again. */
    long take(int wanted);

    /** Gives back what was taken for a request that failed after all. */
    void giveBack(int taken);
}
