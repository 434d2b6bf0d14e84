package dev.faultline.catalog.bootstrap;

import dev.faultline.catalog.access.Role;
import dev.faultline.catalog.address.AddressSettings;
import dev.faultline.catalog.login.PasswordHasher;
import dev.faultline.catalog.organization.Members;
import dev.faultline.catalog.organization.Organization;
import dev.faultline.catalog.organization.Organizations;
import dev.faultline.catalog.project.DsnKey;
import dev.faultline.catalog.project.DsnKey.KeyRules;
import dev.faultline.catalog.project.DsnKeys;
import dev.faultline.catalog.project.Project;
import dev.faultline.catalog.project.Projects;
import dev.faultline.catalog.project.Projects.NewProject;
import dev.faultline.catalog.token.ApiTokens;
import dev.faultline.catalog.user.Users;
import dev.faultline.catalog.write.Author;
import dev.faultline.catalog.write.RandomTexts;
import dev.faultline.catalog.write.Write;
import dev.faultline.catalog.write.Writes;
import dev.faultline.core.project.SignatureMode;
import org.springframework.stereotype.Component;

/** Fills an empty database from the settings, and says what is there. */
@Component
public final class Bootstrap {
    private static final int KEY_BYTES = 16;

    private final BootstrapSettings settings;
    private final AdminSettings admin;
    private final AddressSettings address;
    private final Organizations organizations;
    private final Members members;
    private final Users users;
    private final Projects projects;
    private final DsnKeys keys;
    private final ApiTokens tokens;
    private final PasswordHasher passwords;
    private final RandomTexts random;
    private final SetupCode setupCode;
    private final Writes writes;

    Bootstrap(
            BootstrapSettings settings,
            AdminSettings admin,
            AddressSettings address,
            Organizations organizations,
            Members members,
            Users users,
            Projects projects,
            DsnKeys keys,
            ApiTokens tokens,
            PasswordHasher passwords,
            RandomTexts random,
            SetupCode setupCode,
            Writes writes) {
        this.settings = settings;
        this.admin = admin;
        this.address = address;
        this.organizations = organizations;
        this.members = members;
        this.users = users;
        this.projects = projects;
        this.keys = keys;
        this.tokens = tokens;
        this.passwords = passwords;
        this.random = random;
        this.setupCode = setupCode;
        this.writes = writes;
    }

    /** Brings the database to where the server can work; does nothing when it is there already. */
    void apply() {
        if (organizations.first().isEmpty()) {
            writes.run(Author.server("bootstrap"), this::fill);
        }
        if (admin.given() && users.none()) {
            writes.run(Author.server("bootstrap"), this::addAdmin);
        }
        setupCode.prepare();
    }

    /** What is there. */
    public BootstrapReport report() {
        var organization = organizations.first().orElseThrow();
        var project = projects.first(organization.id());
        var key = project.stream()
                .flatMap(each -> keys.of(each.id()).stream())
                .filter(each -> each.active() && each.replacedBy() == null)
                .map(DsnKey::publicKey)
                .findFirst();
        return new BootstrapReport(
                organization.slug(),
                project.map(Project::id).orElse(null),
                key.map(text -> address.dsn(text, project.orElseThrow().id())).orElse(null),
                setupCode.link().orElse(null));
    }

    private void fill(Write write) {
        var organization = organizations.add(write, settings.org(), settings.org());
        var project = projects.add(
                write,
                new NewProject(
                        organization.id(), settings.projectId(), settings.project(), settings.project(), null, false));
        var publicKey = settings.dsnKey().isEmpty() ? random.hex(KEY_BYTES) : settings.dsnKey();
        var secret = settings.dsnSecret().isEmpty()
                ? random.hex(KEY_BYTES)
                : settings.dsnSecret().value();
        keys.add(write, project, "default", SignatureMode.ACCEPT, KeyRules.open(), publicKey, secret);
        if (!settings.token().isEmpty()) {
            tokens.addGiven(write, organization.id(), settings.token().value());
        }
        addCanary(write, organization);
    }

    // The freshness of the whole path is measured with real events; they have a project that nobody sees.
    private void addCanary(Write write, Organization organization) {
        var canary =
                projects.add(write, new NewProject(organization.id(), null, "faultline-canary", "Canary", null, true));
        keys.add(write, canary, "canary", SignatureMode.ACCEPT, KeyRules.open());
    }

    private void addAdmin(Write write) {
        var organization = organizations.first().orElseThrow();
        var name = admin.email().substring(0, Math.max(1, admin.email().indexOf('@')));
        var user = users.add(
                write, admin.email(), name, passwords.hash(admin.password().value()));
        members.add(write, organization.id(), user.id(), Role.OWNER);
    }
}
