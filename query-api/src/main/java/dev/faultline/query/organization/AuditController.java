package dev.faultline.query.organization;

import dev.faultline.catalog.access.Grant;
import dev.faultline.catalog.access.Permission;
import dev.faultline.catalog.audit.AuditEntry;
import dev.faultline.catalog.audit.AuditLog;
import dev.faultline.query.web.Cursor;
import dev.faultline.query.web.Needs;
import dev.faultline.query.web.Page;
import dev.faultline.query.web.Summary;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who changed what. */
@RestController
class AuditController {
    private static final int PAGE = 50;

    private final AuditLog log;

    AuditController(AuditLog log) {
        this.log = log;
    }

    @GetMapping("/api/v1/orgs/{org}/audit")
    @Needs(Permission.AUDIT_READ)
    @Summary("Changes in this organisation, newest first")
    Page<AuditEntry> listAudit(
            Grant grant,
            @RequestParam @Summary("Only where the action or the target's name holds this") @Nullable String q,
            @RequestParam @Summary("Only what this person did") @Nullable Long actor,
            @RequestParam @Nullable String cursor) {
        var before = cursor == null ? null : Cursor.parse(cursor, 1).number(0);
        var entries = log.of(grant.organizationId(), new AuditLog.Filter(before, actor, q), PAGE + 1);
        return Page.of(entries, PAGE, entry -> Cursor.behind(entry.id()).encode());
    }
}
