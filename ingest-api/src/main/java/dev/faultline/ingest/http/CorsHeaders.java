package dev.faultline.ingest.http;

import java.util.Map;

/**
 * What browsers must be told on every answer, errors included: without it an SDK cannot read that it is rate limited.
 * Any origin may read an answer; who may send is decided by the key's and the project's origins.
 */
final class CorsHeaders {
    private static final Map<String, String> ALWAYS = Map.of(
            "Access-Control-Allow-Origin", "*",
            "Access-Control-Expose-Headers", "x-sentry-error, x-sentry-rate-limits, retry-after");

    private static final Map<String, String> PREFLIGHT = Map.of(
            "Access-Control-Allow-Methods", "POST, GET",
            "Access-Control-Allow-Headers",
                    "x-sentry-auth, x-faultline-signature, x-requested-with, x-forwarded-for, origin, referer, accept, "
                            + "content-type, authentication, authorization, content-encoding, transfer-encoding",
            "Access-Control-Max-Age", "3600");

    private CorsHeaders() {}

    static Map<String, String> always() {
        return ALWAYS;
    }

    static Answer preflight() {
        return new Answer(200, "", new byte[0], PREFLIGHT);
    }
}
