package dev.faultline.bench.load;

/**
 * One intended request.
 *
 * @param intendedNanos when the schedule wanted it sent, by {@link System#nanoTime}
 */
record Request(String eventId, byte[] body, LoadPlan.Target target, long intendedNanos) {}
