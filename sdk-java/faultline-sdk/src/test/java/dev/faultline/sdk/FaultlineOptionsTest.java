package dev.faultline.sdk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FaultlineOptionsTest {
    @AfterEach
    void forget() {
        System.clearProperty("faultline.server-name");
    }

    @Test
    void propertiesOfTheProcessFillWhatTheBuilderLeavesOpen() {
        System.setProperty("faultline.server-name", "web-7");
        assertThat(FaultlineOptions.fromEnvironment().serverName()).isEqualTo("web-7");
        assertThat(FaultlineOptions.builder().serverName("web-8").build().serverName())
                .isEqualTo("web-8");
        System.setProperty("faultline.server-name", "  ");
        assertThat(FaultlineOptions.fromEnvironment().serverName()).isNull();
    }

    @Test
    void whatWasBuiltDoesNotChangeWithItsBuilder() {
        FaultlineOptions.Builder builder = FaultlineOptions.builder().tag("a", "1");
        FaultlineOptions built = builder.build();
        builder.tag("b", "2").onCapture(id -> {}).tracesSampleRate(1);
        assertThat(built.tags()).containsOnlyKeys("a");
        assertThat(built.captureListeners()).isEmpty();
        assertThat(built.tracesSampleRate()).isZero();
    }

    @Test
    void defaultsAreSilentAboutPeople() {
        FaultlineOptions defaults = FaultlineOptions.fromEnvironment();
        assertThat(defaults.sendPersonalData()).isFalse();
        assertThat(defaults.sampleRate()).isEqualTo(1.0);
        assertThat(defaults.tracesSampleRate()).isZero();
        assertThat(defaults.maxErrorsPerTypeAndMinute()).isEqualTo(1000);
        assertThat(defaults.spoolFolder()).isNotNull();
    }
}
