package dev.faultline.sdk.spring;

import dev.faultline.sdk.FaultlineOptions;

/**
 * A bean of this type sets what configuration files cannot, such as {@code beforeSend}. It is made before other beans:
 * it should need none of them.
 */
@FunctionalInterface
public interface FaultlineCustomizer {
    void customize(FaultlineOptions.Builder options);
}
