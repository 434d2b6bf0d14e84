package dev.faultline.query.project;

import dev.faultline.catalog.access.Grant;
import dev.faultline.catalog.access.Permission;
import dev.faultline.catalog.address.AddressSettings;
import dev.faultline.catalog.project.DsnKey;
import dev.faultline.catalog.project.DsnKey.KeyRules;
import dev.faultline.catalog.project.DsnKeys;
import dev.faultline.catalog.project.Project;
import dev.faultline.catalog.project.Projects;
import dev.faultline.catalog.write.Author;
import dev.faultline.catalog.write.Target;
import dev.faultline.catalog.write.Writes;
import dev.faultline.core.project.SignatureMode;
import dev.faultline.query.web.Needs;
import dev.faultline.query.web.Summary;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** DSN keys of a project. */
@RestController
@RequestMapping("/api/v1/orgs/{org}/projects/{project}/keys")
class KeyController {
    private final Projects projects;
    private final DsnKeys keys;
    private final AddressSettings address;
    private final Writes writes;

    KeyController(Projects projects, DsnKeys keys, AddressSettings address, Writes writes) {
        this.projects = projects;
        this.keys = keys;
        this.address = address;
        this.writes = writes;
    }

    @GetMapping
    @Needs(Permission.PROJECT_READ)
    @Summary("The project's keys, oldest first, without their secrets")
    List<KeyView> listKeys(Grant grant, @PathVariable String project) {
        return keys.of(project(grant, project).id()).stream().map(this::view).toList();
    }

    @PostMapping
    @Needs(Permission.PROJECT_WRITE)
    @Summary("Makes a key")
    KeyView createKey(Grant grant, Author by, @PathVariable String project, @RequestBody NewKey wanted) {
        var owner = project(grant, project);
        var mode = wanted.signature() == null ? SignatureMode.ACCEPT : wanted.signature();
        var rules = wanted.rules() == null ? KeyRules.open() : wanted.rules();
        return view(writes.call(by, write -> keys.add(write, owner, wanted.label(), mode, rules)));
    }

    @PatchMapping("/{id}")
    @Needs(Permission.PROJECT_WRITE)
    @Summary("Changes a key; what is absent stays, rules are replaced as a whole")
    KeyView changeKey(
            Grant grant,
            Author by,
            @PathVariable String project,
            @PathVariable long id,
            @RequestBody KeyChange change) {
        var owner = project(grant, project);
        var before = keys.get(owner.id(), id);
        return view(writes.call(
                by,
                write -> keys.change(
                        write,
                        owner,
                        id,
                        change.label() == null ? before.label() : change.label(),
                        change.active() == null ? before.active() : change.active(),
                        change.signature() == null ? before.signatureMode() : change.signature(),
                        change.rules() == null ? before.rules() : change.rules())));
    }

    @PostMapping("/{id}/rotate")
    @Needs(Permission.PROJECT_WRITE)
    @Summary("Makes a key that takes this one's place; this one works until the overlap ends")
    Rotation rotateKey(
            Grant grant, Author by, @PathVariable String project, @PathVariable long id, @RequestBody Overlap overlap) {
        var owner = project(grant, project);
        var fresh = writes.call(by, write -> keys.rotate(write, owner, id, Duration.ofHours(overlap.overlapHours())));
        return new Rotation(view(keys.get(owner.id(), id)), view(fresh));
    }

    @PostMapping("/{id}/secret")
    @Needs(Permission.PROJECT_ADMIN)
    @Summary("Shows the secret that signs envelopes; that somebody looked is recorded")
    KeySecret revealKeySecret(Grant grant, Author by, @PathVariable String project, @PathVariable long id) {
        var key = keys.get(project(grant, project).id(), id);
        writes.run(
                by,
                write -> write.audit(
                        grant.organizationId(), "key.reveal", Target.of("key", key.id(), key.label()), null, null));
        var secret = keys.secret(key);
        return new KeySecret(secret, address.dsn(key.publicKey() + ":" + secret, key.projectId()));
    }

    @DeleteMapping("/{id}")
    @Needs(Permission.PROJECT_WRITE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Summary("Removes a key for good")
    void removeKey(Grant grant, Author by, @PathVariable String project, @PathVariable long id) {
        var owner = project(grant, project);
        writes.run(by, write -> keys.remove(write, owner, id));
    }

    private Project project(Grant grant, String name) {
        return projects.get(grant.organizationId(), name);
    }

    private KeyView view(DsnKey key) {
        return KeyView.of(key, address.dsn(key.publicKey(), key.projectId()));
    }

    record NewKey(
            String label,
            @Nullable SignatureMode signature,
            @Nullable KeyRules rules) {}

    record KeyChange(
            @Nullable String label,
            @Nullable Boolean active,
            @Nullable SignatureMode signature,
            @Nullable KeyRules rules) {}

    record Overlap(int overlapHours) {}

    record Rotation(KeyView old, KeyView fresh) {}

    record KeySecret(String secret, String secretDsn) {}
}
