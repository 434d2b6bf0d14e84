package dev.faultline.catalog.project;

import dev.faultline.catalog.CatalogException;
import dev.faultline.catalog.project.DsnKey.KeyRules;
import dev.faultline.catalog.write.RandomTexts;
import dev.faultline.catalog.write.Target;
import dev.faultline.catalog.write.Texts;
import dev.faultline.catalog.write.Write;
import dev.faultline.core.project.ProjectKey;
import dev.faultline.core.project.SignatureMode;
import dev.faultline.engines.secret.SecretBox;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** DSN keys of a project: made, changed, rotated with an overlap, removed. Secrets lie sealed. */
@Component
public final class DsnKeys {
    private static final int KEY_BYTES = 16;
    private static final int MAX_KEYS = 100;
    private static final Duration LONGEST_OVERLAP = Duration.ofDays(90);
    private static final Pattern KEY = Pattern.compile("[0-9a-f]{32}");

    private final DsnKeyRows rows;
    private final SecretBox box;
    private final RandomTexts random;
    private final Clock clock;

    DsnKeys(DsnKeyRows rows, SecretBox box, RandomTexts random, Clock clock) {
        this.rows = rows;
        this.box = box;
        this.random = random;
        this.clock = clock;
    }

    /** A project's keys, oldest first. */
    public List<DsnKey> of(long projectId) {
        return rows.of(projectId);
    }

    /** One key of a project. */
    public DsnKey get(long projectId, long keyId) {
        return rows.of(projectId).stream()
                .filter(key -> key.id() == keyId)
                .findFirst()
                .orElseThrow(() -> new CatalogException.Missing("key"));
    }

    /** The secret that signs envelopes, for somebody who may see it. */
    public String secret(DsnKey key) {
        return box.open(ProjectKey.SECRET_PURPOSE, rows.sealedSecret(key.id()));
    }

    /** Adds a key. */
    public DsnKey add(Write write, Project project, String label, SignatureMode mode, KeyRules rules) {
        return add(write, project, label, mode, rules, random.hex(KEY_BYTES), random.hex(KEY_BYTES));
    }

    /** Adds a key whose texts are given, so that a DSN can move here from another server. */
    public DsnKey add(
            Write write,
            Project project,
            String label,
            SignatureMode mode,
            KeyRules rules,
            String publicKey,
            String secret) {
        if (!KEY.matcher(publicKey).matches() || !KEY.matcher(secret).matches()) {
            throw new CatalogException.Refused("publicKey", "a key and its secret are 32 lower-case hex digits each");
        }
        if (rows.of(project.id()).size() >= MAX_KEYS) {
            throw new CatalogException.Refused("keys", "a project has at most " + MAX_KEYS + " keys; remove old ones");
        }
        KeyRuleChecks.check(rules);
        try {
            var sealed = box.seal(ProjectKey.SECRET_PURPOSE, secret);
            var id = rows.insert(project.id(), Texts.name("label", label), publicKey, sealed, mode, rules);
            var key = get(project.id(), id);
            write.audit(project.organizationId(), "key.create", target(key), null, key);
            write.projectChanged(project.id());
            return key;
        } catch (DuplicateKeyException e) {
            throw new CatalogException.Taken("this public key exists already");
        }
    }

    /** Changes what people see of a key and what it allows. */
    public DsnKey change(
            Write write,
            Project project,
            long keyId,
            String label,
            boolean active,
            SignatureMode mode,
            KeyRules rules) {
        KeyRuleChecks.check(rules);
        var before = get(project.id(), keyId);
        rows.update(keyId, Texts.name("label", label), active, mode, rules);
        return changed(write, project, before, "key.change");
    }

    /** Makes a key that takes another one's place; the old one works until the overlap ends. */
    public DsnKey rotate(Write write, Project project, long keyId, Duration overlap) {
        if (overlap.isNegative() || overlap.compareTo(LONGEST_OVERLAP) > 0) {
            throw new CatalogException.Refused(
                    "overlapHours", "an overlap is 0 to " + LONGEST_OVERLAP.toHours() + " hours");
        }
        var old = get(project.id(), keyId);
        if (old.replacedBy() != null) {
            throw new CatalogException.Taken("this key was rotated already; rotate the one that replaced it");
        }
        var fresh = add(write, project, old.label(), old.signatureMode(), old.rules());
        Instant until = clock.instant().plus(overlap);
        rows.replace(keyId, fresh.id(), until.atOffset(ZoneOffset.UTC));
        changed(write, project, old, "key.rotate");
        return fresh;
    }

    /** Removes a key for good. */
    public void remove(Write write, Project project, long keyId) {
        var before = get(project.id(), keyId);
        rows.delete(keyId);
        write.audit(project.organizationId(), "key.remove", target(before), before, null);
        write.projectChanged(project.id());
    }

    private DsnKey changed(Write write, Project project, DsnKey before, String action) {
        var after = get(project.id(), before.id());
        if (!before.equals(after)) {
            write.audit(project.organizationId(), action, target(after), before, after);
            write.projectChanged(project.id());
        }
        return after;
    }

    private static Target target(DsnKey key) {
        return Target.of("key", key.id(), key.label());
    }
}
