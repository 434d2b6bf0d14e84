package dev.faultline.catalog.write;

import org.jspecify.annotations.Nullable;

/**
 * Who changes something, and from where; each audit entry carries it.
 *
 * @param userId the person, or null for the server itself
 * @param tokenId the API token they used, or null
 * @param via {@code web}, {@code token}, {@code bootstrap}, {@code command}
 */
public record Author(
        @Nullable Long userId,
        @Nullable Long tokenId,
        String via,
        @Nullable String address,
        @Nullable String userAgent) {

    /** The server itself, at start or by a command on its machine. */
    public static Author server(String via) {
        return new Author(null, null, via, null, null);
    }

    /** The same request, now that it is known who sent it. */
    public Author as(long user) {
        return new Author(user, tokenId, via, address, userAgent);
    }
}
