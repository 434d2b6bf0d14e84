package dev.faultline.query.web;

import dev.faultline.catalog.access.Caller;
import dev.faultline.catalog.access.Grant;
import java.util.Optional;

/** Proves who asks, and what they may do where. */
public interface Callers {
    /** The person behind a session cookie, if it is valid now. */
    Optional<Caller> bySession(String sessionToken);

    /** The program behind a bearer token, if it is valid now. */
    Optional<Caller> byBearer(String token);

    /** What a caller may do in an organisation; empty when they are no member, or it does not exist. */
    Optional<Grant> grant(Caller caller, String organizationSlug);
}
