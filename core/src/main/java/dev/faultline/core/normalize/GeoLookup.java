package dev.faultline.core.normalize;

import org.jspecify.annotations.Nullable;

/** Tells where an address is, from a file on this machine; nothing is asked of anybody. */
@FunctionalInterface
public interface GeoLookup {
    /** Knows no place: the lookup of an installation without a file. */
    GeoLookup NONE = address -> null;

    /** Null when the address is in no entry. */
    @Nullable Place find(String address);

    /**
     * @param country ISO 3166-1 alpha-2
     */
    record Place(@Nullable String country, @Nullable String city) {}
}
