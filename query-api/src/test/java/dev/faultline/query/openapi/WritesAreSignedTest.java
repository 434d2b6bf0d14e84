package dev.faultline.query.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.catalog.write.Author;
import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WritesAreSignedTest {
    /** Where every change goes through the catalog's {@code Writes}, which records its author. */
    private static final Set<String> ROOMS = Set.of("auth", "me", "organization", "project", "tools", "view");

    /** They change issues and releases: the rooms of those record who did it, from the grant. */
    private static final Set<String> RECORDED_ELSEWHERE =
            Set.of("ToolIssueController", "ToolReleaseController", "ToolDeployController");

    @Test
    void whoeverChangesTheCatalogTakesAnAuthor() {
        assertThat(Endpoints.all().stream()
                        .filter(endpoint -> !endpoint.verb().equals("GET"))
                        .filter(endpoint ->
                                ROOMS.contains(room(endpoint.handler().getDeclaringClass())))
                        .filter(endpoint -> !RECORDED_ELSEWHERE.contains(
                                endpoint.handler().getDeclaringClass().getSimpleName()))
                        // It only makes a secret that counts for nothing until it is confirmed.
                        .filter(endpoint -> !endpoint.handler().getName().equals("beginTotp")))
                .isNotEmpty()
                .allSatisfy(
                        endpoint -> assertThat(Arrays.asList(endpoint.handler().getParameterTypes()))
                                .describedAs("%s", endpoint.handler())
                                .contains(Author.class));
    }

    private static String room(Class<?> controller) {
        var name = controller.getPackageName();
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
