package dev.faultline.bench.load;

import java.net.URI;

/**
 * What is sent where, and how fast.
 *
 * @param publicKeys one per project; requests go round them
 * @param perSecond the intended rate
 * @param connections kept-alive connections; a request waits for a free one, and its wait counts as latency
 */
public record LoadPlan(URI server, java.util.List<Target> publicKeys, int perSecond, long requests, int connections) {
    /** A project and the key to send with. */
    public record Target(long projectId, String publicKey) {}
}
