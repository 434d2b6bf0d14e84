package dev.faultline.query.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.catalog.access.Grant;
import dev.faultline.query.openapi.Endpoints.Endpoint;
import dev.faultline.query.web.Needs;
import dev.faultline.query.web.Public;
import dev.faultline.query.web.SignedIn;
import java.lang.annotation.Annotation;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AccessIsDeclaredTest {
    private static final List<Class<? extends Annotation>> KINDS = List.of(Needs.class, SignedIn.class, Public.class);

    private final List<Endpoint> endpoints = Endpoints.all();

    @Test
    void everyEndpointSaysWhoMayCallIt() {
        assertThat(endpoints)
                .isNotEmpty()
                .allSatisfy(endpoint -> assertThat(KINDS.stream()
                                .filter(kind -> isOn(endpoint, kind))
                                .count())
                        .describedAs("%s", endpoint.handler())
                        .isPositive());
    }

    @Test
    void whatTouchesAnOrganisationTakesItFromAProvenGrant() {
        assertThat(endpoints.stream().filter(endpoint -> endpoint.path().contains("{org}")))
                .allSatisfy(endpoint -> assertThat(isOn(endpoint, Needs.class)
                                && Arrays.asList(endpoint.handler().getParameterTypes())
                                        .contains(Grant.class))
                        .describedAs("%s has @Needs and takes a Grant", endpoint.handler())
                        .isTrue());
    }

    private static boolean isOn(Endpoint endpoint, Class<? extends Annotation> kind) {
        return Stream.of(endpoint.handler(), endpoint.handler().getDeclaringClass())
                .anyMatch(element -> element.isAnnotationPresent(kind));
    }
}
