package dev.faultline.core.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReleaseNameTest {
    @Test
    void versionsOfOnePackageAreOrderedAsSemanticVersions() {
        var ordered = List.of(
                "shop@0.9",
                "shop@1.0.0-alpha",
                "shop@1.0.0-alpha.1",
                "shop@1.0.0-alpha.beta",
                "shop@1.0.0-rc.2",
                "shop@1.0.0-rc.10",
                "shop@1.0.0",
                "shop@1.2",
                "shop@v1.10.1+build5",
                "shop@2");
        for (var i = 0; i < ordered.size(); i++) {
            for (var j = 0; j < ordered.size(); j++) {
                var order = ReleaseName.of(ordered.get(i)).compareTo(ReleaseName.of(ordered.get(j)));
                assertThat(Integer.signum(order.orElseThrow())).isEqualTo(Integer.compare(i, j));
            }
        }
    }

    @Test
    void otherNamesHaveNoOrder() {
        assertThat(ReleaseName.of("shop@1.0").compareTo(ReleaseName.of("cart@1.0")))
                .isEmpty();
        assertThat(ReleaseName.of("a41f9c2").compareTo(ReleaseName.of("b41f9c2")))
                .isEmpty();
        assertThat(ReleaseName.of("a41f9c2").compareTo(ReleaseName.of("a41f9c2")))
                .hasValue(0);
        assertThat(ReleaseName.of("@scope/app@1.2").packageName()).isEqualTo("@scope/app");
        assertThat(ReleaseName.of("99999999999.1").isOrdered()).isFalse();
    }
}
