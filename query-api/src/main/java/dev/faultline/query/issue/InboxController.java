package dev.faultline.query.issue;

import dev.faultline.catalog.access.Grant;
import dev.faultline.catalog.access.Permission;
import dev.faultline.issues.teamwork.Inbox;
import dev.faultline.query.issue.InboxLines.InboxLine;
import dev.faultline.query.search.Asker;
import dev.faultline.query.search.ScopeRequest;
import dev.faultline.query.search.Searches;
import dev.faultline.query.web.Cursor;
import dev.faultline.query.web.Needs;
import dev.faultline.query.web.Page;
import dev.faultline.query.web.Summary;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What a person should know, of this organisation. */
@RestController
@RequestMapping("/api/v1/orgs/{org}/inbox")
@Needs(Permission.EVENT_READ)
class InboxController {
    private static final int PAGE = 50;

    private final Inbox inbox;
    private final InboxLines lines;
    private final Searches searches;

    InboxController(Inbox inbox, InboxLines lines, Searches searches) {
        this.inbox = inbox;
        this.lines = lines;
        this.searches = searches;
    }

    /** Lines that were read; null for all. */
    record ReadRequest(@Nullable List<Long> ids) {}

    /** How much is new. */
    record Unread(long unread) {}

    @GetMapping
    @Summary("Assigned to me, mentioned, said where I listen; newest first")
    Page<InboxLine> listInbox(Grant grant, @RequestParam(required = false) @Nullable String cursor) {
        var before = cursor == null ? Long.MAX_VALUE : Cursor.parse(cursor, 1).number(0);
        var search = searches.of(grant, new ScopeRequest(null, null, null, null));
        var items = inbox.of(Asker.id(grant), grant.organizationId(), before, PAGE + 1);
        return Page.of(
                lines.of(grant, search, items),
                PAGE,
                last -> Cursor.behind(last.id()).encode());
    }

    @GetMapping("/unread")
    @Summary("How many lines are new")
    Unread countUnread(Grant grant) {
        return new Unread(inbox.unread(Asker.id(grant), grant.organizationId()));
    }

    @PostMapping("/read")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Summary("Marks lines as read")
    void readInbox(Grant grant, @RequestBody ReadRequest read) {
        inbox.read(Asker.id(grant), grant.organizationId(), read.ids());
    }
}
