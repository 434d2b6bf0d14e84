package dev.faultline.query.web;

import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.forwardedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dev.faultline.catalog.access.Caller;
import dev.faultline.catalog.access.Grant;
import dev.faultline.catalog.access.Role;
import dev.faultline.catalog.address.AddressSettings;
import dev.faultline.webfixture.Things;
import jakarta.servlet.http.Cookie;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.MockMvc;

@WebMvcTest
@ContextConfiguration(classes = WebShellTest.Shell.class)
class WebShellTest {
    private static final String SESSION = "the-session";

    @Autowired
    private MockMvc web;

    @Autowired
    private CsrfGuard csrf;

    @Test
    void aStrangerIsToldToSignIn() throws Exception {
        web.perform(get("/api/v1/orgs/acme/things"))
                .andExpect(status().isUnauthorized())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.code").value("not_signed_in"))
                .andExpect(jsonPath("$.requestId").isNotEmpty())
                .andExpect(header().string("Cache-Control", "no-store"));
    }

    @Test
    void aMemberReachesTheirOrganisationAndTheGrantNamesIt() throws Exception {
        web.perform(get("/api/v1/orgs/acme/things").cookie(session()))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.items[0]").value("acme 7"))
                .andExpect(jsonPath("$.next").isEmpty())
                .andExpect(jsonPath("$.meta").doesNotExist());
    }

    @Test
    void anotherOrganisationLooksLikeNone() throws Exception {
        web.perform(get("/api/v1/orgs/rival/things").cookie(session()))
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.code").value("not_found"));
    }

    @Test
    void aMissingPermissionIsNamed() throws Exception {
        web.perform(get("/api/v1/orgs/acme/secrets").cookie(session()))
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("$.detail").value(containsString("project:admin")));
    }

    @Test
    void anEndpointWithoutAnAnnotationIsClosed() throws Exception {
        web.perform(get("/api/v1/forgotten").cookie(session())).andExpect(status().isForbidden());
    }

    @Test
    void aTokenIsNotAPerson() throws Exception {
        web.perform(get("/api/v1/mine").header("Authorization", "Bearer good")).andExpect(status().isForbidden());
        web.perform(get("/api/v1/mine").cookie(session())).andExpect(status().isOk());
    }

    @Test
    void aWrongTokenIsRefusedEvenBesideAGoodSession() throws Exception {
        web.perform(get("/api/v1/mine").cookie(session()).header("Authorization", "Bearer bad"))
                .andExpect(status().isUnauthorized());
    }

    @Test
    void aWriteNeedsTheTokenOfItsSession() throws Exception {
        var body = "{\"name\":\"a\",\"kind\":\"soft\"}";
        var write = post("/api/v1/orgs/acme/things").cookie(session()).contentType(MediaType.APPLICATION_JSON);
        web.perform(write.content(body))
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("$.code").value("csrf"));
        web.perform(write.header("X-XSRF-TOKEN", csrf.tokenFor("another"))).andExpect(status().isForbidden());
    }

    @Test
    void aWriteWithTheTokenPassesUnlessTheBrowserSaysItIsForeign() throws Exception {
        web.perform(write("{\"name\":\"a\",\"kind\":\"soft\"}"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.kind").value("soft"));
        web.perform(write("{}").header("Sec-Fetch-Site", "cross-site")).andExpect(status().isForbidden());
        web.perform(write("{}").header("Origin", "https://evil.example").header("Host", "faultline.example"))
                .andExpect(status().isForbidden());
        web.perform(write("{}").header("Origin", "null").header("Host", "faultline.example"))
                .andExpect(status().isForbidden());
    }

    @Test
    void anUnknownFieldIsNamedInsteadOfIgnored() throws Exception {
        web.perform(write("{\"name\":\"a\",\"kind\":\"soft\",\"organizationId\":8}"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.field").value("organizationId"));
    }

    @Test
    void aRequiredFieldMustBeThereAndNotNull() throws Exception {
        web.perform(write("{\"kind\":\"soft\"}"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.detail").value(containsString("name")));
        web.perform(write("{\"name\":null,\"kind\":\"soft\"}")).andExpect(status().isBadRequest());
        web.perform(write("{\"name\":\"a\",\"kind\":\"odd\"}")).andExpect(status().isBadRequest());
        web.perform(write("{\"name\":")).andExpect(status().isBadRequest());
    }

    @Test
    void aCursorOfAnotherListIsRefused() throws Exception {
        var foreign = Cursor.behind("one value").encode();
        web.perform(get("/api/v1/orgs/acme/things?cursor=" + foreign).cookie(session()))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.code").value("invalid_cursor"));
        web.perform(get("/api/v1/orgs/acme/things?cursor=%F0").cookie(session()))
                .andExpect(status().isBadRequest());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/api/v1/nowhere", "/api/nowhere", "/robots.txt", "/assets/gone.js", "/..%2fapplication.yaml"})
    void whatIsMissingIsNotAPage(String path) throws Exception {
        web.perform(get(java.net.URI.create(path))).andExpect(status().is4xxClientError());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/index.html", "/acme/issues", "/acme/releases/shop@1.4.0"})
    void aPathOfTheUiAnswersItsPageWithThePolicy(String path) throws Exception {
        web.perform(get(path))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("<title>")))
                .andExpect(header().string("Content-Security-Policy", containsString("default-src")))
                .andExpect(header().string("Cache-Control", "no-cache"));
    }

    @Test
    void theRootIsTheUi() throws Exception {
        web.perform(get("/"))
                .andExpect(forwardedUrl("index.html"))
                .andExpect(header().exists("Content-Security-Policy"));
    }

    @Test
    void assetsStayForAYear() throws Exception {
        web.perform(get("/assets/app-1a2b.js"))
                .andExpect(status().isOk())
                .andExpect(header().string("Cache-Control", containsString("immutable")));
    }

    @Test
    void theSubsetOfOtherToolsAnswersInTheirForm() throws Exception {
        web.perform(get("/api/0/organizations/rival/nothing/").cookie(session()))
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.detail").isNotEmpty())
                .andExpect(jsonPath("$.code").doesNotExist());
    }

    private org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder write(String body) {
        return post("/api/v1/orgs/acme/things")
                .cookie(session())
                .header("X-XSRF-TOKEN", csrf.tokenFor(SESSION))
                .contentType(MediaType.APPLICATION_JSON)
                .content(body);
    }

    private static Cookie session() {
        return new Cookie(SessionCookie.NAME, SESSION);
    }

    // No @Configuration: the service's own scan, in other tests, must not find it.
    @ComponentScan(basePackageClasses = WebShellTest.class)
    @Import({Things.class, OneMember.class})
    @EnableConfigurationProperties(AddressSettings.class)
    static class Shell {}

    static class OneMember implements Callers {
        @Override
        public Optional<Caller> bySession(String sessionToken) {
            return sessionToken.equals(SESSION) ? Optional.of(new Caller.Person(1, 1)) : Optional.empty();
        }

        @Override
        public Optional<Caller> byBearer(String token) {
            return token.equals("good") ? Optional.of(new Caller.Tool(1L, 1, 7, Set.of())) : Optional.empty();
        }

        @Override
        public Optional<Grant> grant(Caller caller, String organizationSlug) {
            return organizationSlug.equals("acme")
                    ? Optional.of(new Grant(caller, 7, "acme", Role.MEMBER, Role.MEMBER.permissions()))
                    : Optional.empty();
        }
    }
}
