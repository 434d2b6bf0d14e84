package dev.faultline.query.auth;

import dev.faultline.catalog.access.Role;
import dev.faultline.catalog.address.AddressSettings;
import dev.faultline.catalog.bootstrap.SetupCode;
import dev.faultline.catalog.login.PasswordHasher;
import dev.faultline.catalog.login.Sessions;
import dev.faultline.catalog.mail.Mailer;
import dev.faultline.catalog.organization.Members;
import dev.faultline.catalog.organization.Organization;
import dev.faultline.catalog.organization.Organizations;
import dev.faultline.catalog.project.Projects;
import dev.faultline.catalog.user.User;
import dev.faultline.catalog.user.Users;
import dev.faultline.catalog.write.Author;
import dev.faultline.catalog.write.Write;
import dev.faultline.catalog.write.Writes;
import dev.faultline.query.me.Me;
import dev.faultline.query.me.MeReader;
import dev.faultline.query.web.Public;
import dev.faultline.query.web.Summary;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The first account. */
@RestController
@RequestMapping("/api/v1/setup")
@Public
class SetupController {
    private final SetupCode code;
    private final AddressSettings address;
    private final Organizations organizations;
    private final Members members;
    private final Projects projects;
    private final Users users;
    private final PasswordHasher passwords;
    private final Sessions sessions;
    private final SessionCookies cookies;
    private final Mailer mailer;
    private final MeReader me;
    private final Writes writes;

    SetupController(
            SetupCode code,
            AddressSettings address,
            Organizations organizations,
            Members members,
            Projects projects,
            Users users,
            PasswordHasher passwords,
            Sessions sessions,
            SessionCookies cookies,
            Mailer mailer,
            MeReader me,
            Writes writes) {
        this.code = code;
        this.address = address;
        this.organizations = organizations;
        this.members = members;
        this.projects = projects;
        this.users = users;
        this.passwords = passwords;
        this.sessions = sessions;
        this.cookies = cookies;
        this.mailer = mailer;
        this.me = me;
        this.writes = writes;
    }

    @GetMapping
    @Summary("Whether the server waits for its first account, and how it looks from this browser")
    Setup getSetup(HttpServletRequest request) {
        var needed = code.needed();
        var organization = needed ? organizations.first().orElse(null) : null;
        return new Setup(
                needed,
                address.publicUrl().toString(),
                mailer.configured(),
                needed ? SetupChecks.of(request, address) : List.of(),
                organization == null ? null : new SetupOrganization(organization.slug(), organization.name()),
                Instant.now());
    }

    @PostMapping
    @Summary("Makes the first account with the one-time code of the start, and signs it in")
    Me completeSetup(@RequestBody SetupRequest wanted, Author by, HttpServletResponse response) {
        code.check(wanted.code(), by);
        var hash = passwords.hash(wanted.password());
        var user = writes.call(by, write -> {
            code.use();
            return setUp(write, wanted, hash);
        });
        cookies.open(response, sessions.open(user.id(), by));
        return me.of(user.id());
    }

    private User setUp(Write write, SetupRequest wanted, String hash) {
        var organization = organizations.first().orElseThrow();
        var user = users.add(write, wanted.email(), wanted.name(), hash);
        members.add(write, organization.id(), user.id(), Role.OWNER);
        if (wanted.organizationName() != null) {
            rename(write, organization, wanted.organizationName());
        }
        var project = wanted.project();
        if (project != null) {
            projects.first(organization.id())
                    .ifPresent(
                            first -> projects.change(write, first, first.slug(), project.name(), project.platform()));
        }
        return user;
    }

    private void rename(Write write, Organization organization, String name) {
        organizations.change(write, organization.id(), name, organization.rateLimit(), organization.quotas());
    }

    record Setup(
            boolean needed,
            String publicUrl,
            boolean mailConfigured,
            List<SetupCheck> checks,
            @Nullable SetupOrganization organization,
            Instant serverTime) {}

    record SetupOrganization(String slug, String name) {}

    record SetupRequest(
            String code,
            String name,
            String email,
            String password,
            @Nullable String organizationName,
            @Nullable SetupProject project) {}

    record SetupProject(String name, @Nullable String platform) {}
}
