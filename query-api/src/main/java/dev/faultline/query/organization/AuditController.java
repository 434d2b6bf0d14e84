package dev.faultline.query.organization;

import dev.faultline.catalog.access.Grant;
import dev.faultline.catalog.access.Permission;
import dev.faultline.catalog.audit.AuditEntry;
import dev.faultline.catalog.audit.AuditLog;
import dev.faultline.query.web.Cursor;
import dev.faultline.query.web.ExportFormat;
import dev.faultline.query.web.Needs;
import dev.faultline.query.web.Page;
import dev.faultline.query.web.RowFile;
import dev.faultline.query.web.Summary;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** Who changed what. */
@RestController
class AuditController {
    private static final int PAGE = 50;

    /** Entries read at a time for a file: some 500 KB with what was before and after. */
    private static final int AT_ONCE = 500;

    private static final List<String> COLUMNS = List.of(
            "id",
            "at",
            "actorId",
            "actorName",
            "via",
            "action",
            "targetKind",
            "targetId",
            "targetLabel",
            "before",
            "after",
            "address",
            "userAgent");

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

    @GetMapping("/api/v1/orgs/{org}/audit/export")
    @Needs(Permission.AUDIT_READ)
    @Summary("All changes in this organisation as CSV or NDJSON, newest first")
    ResponseEntity<StreamingResponseBody> exportAudit(
            Grant grant,
            @RequestParam @Summary("Only where the action or the target's name holds this") @Nullable String q,
            @RequestParam @Summary("Only what this person did") @Nullable Long actor,
            @RequestParam(defaultValue = "csv") ExportFormat format) {
        return format.download("audit", out -> {
            var file = new RowFile<AuditEntry>(out, format, COLUMNS, AuditController::cells, entry -> entry);
            Long before = null;
            List<AuditEntry> entries;
            do {
                entries = log.of(grant.organizationId(), new AuditLog.Filter(before, actor, q), AT_ONCE);
                entries.forEach(file::add);
                before = entries.isEmpty() ? null : entries.getLast().id();
            } while (entries.size() == AT_ONCE);
            file.end();
        });
    }

    private static List<@Nullable Object> cells(AuditEntry entry) {
        return Arrays.asList(
                entry.id(),
                entry.at(),
                entry.actorId(),
                entry.actorName(),
                entry.via(),
                entry.action(),
                entry.targetKind(),
                entry.targetId(),
                entry.targetLabel(),
                entry.before(),
                entry.after(),
                entry.address(),
                entry.userAgent());
    }
}
