package dev.faultline.core.normalize;

import org.jspecify.annotations.Nullable;

/**
 * The address an item came from, and whether its sender wants it taken for the user's.
 *
 * @param connection the address after trusted proxies, or null
 * @param inferred whether an absent address is to be filled with it ({@code infer_ip: auto})
 */
public record SenderAddress(@Nullable String connection, boolean inferred) {

    /** The user's address, given what was stated. */
    public @Nullable String resolve(@Nullable String stated) {
        var takeConnection = stated == null ? inferred : stated.equals(IpInference.AUTO);
        return IpInference.valid(takeConnection ? connection : stated);
    }
}
