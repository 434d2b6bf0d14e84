package dev.faultline.query.issue;

import dev.faultline.catalog.access.Grant;
import dev.faultline.catalog.access.Permission;
import dev.faultline.catalog.organization.Member;
import dev.faultline.catalog.organization.Members;
import dev.faultline.issues.book.Activity;
import dev.faultline.issues.book.ActivityLog;
import dev.faultline.issues.teamwork.Followers;
import dev.faultline.issues.teamwork.Inbox;
import dev.faultline.query.search.Asker;
import dev.faultline.query.search.ScopeRequest;
import dev.faultline.query.search.Search;
import dev.faultline.query.search.Searches;
import dev.faultline.query.web.Cursor;
import dev.faultline.query.web.Needs;
import dev.faultline.query.web.Page;
import dev.faultline.query.web.ProblemCode;
import dev.faultline.query.web.ProblemException;
import dev.faultline.query.web.Summary;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What happened to an issue, comments among it. */
@RestController
@RequestMapping("/api/v1/orgs/{org}/issues/{issue}")
class ActivityController {
    private static final int PAGE = 50;
    private static final int LONGEST = 20_000;

    private final Searches searches;
    private final IssueFinder finder;
    private final ActivityLog log;
    private final Followers followers;
    private final Inbox inbox;
    private final Members members;

    ActivityController(
            Searches searches, IssueFinder finder, ActivityLog log, Followers followers, Inbox inbox, Members members) {
        this.searches = searches;
        this.finder = finder;
        this.log = log;
        this.followers = followers;
        this.inbox = inbox;
        this.members = members;
    }

    /** A person by number and name. */
    record ActorView(long id, String name) {}

    /**
     * A line of the activity.
     *
     * @param actor null for this server itself
     * @param text of a comment, Markdown
     */
    record ActivityView(
            long id,
            Instant at,
            String kind,
            @Nullable ActorView actor,
            Map<String, Object> data,
            @Nullable String text) {}

    /** A comment's text. {@code @name} and {@code @e-mail} mention members. */
    record CommentRequest(String text) {}

    @GetMapping("/activity")
    @Needs(Permission.EVENT_READ)
    @Summary("Status changes, merges, comments, newest first")
    Page<ActivityView> listActivity(
            Grant grant, @PathVariable String issue, @RequestParam(required = false) @Nullable String cursor) {
        var found = finder.get(organization(grant), issue);
        var before = cursor == null ? Long.MAX_VALUE : Cursor.parse(cursor, 1).number(0);
        var names = names(grant);
        return Page.of(
                log.of(found.id(), before, PAGE + 1).stream()
                        .map(line -> view(line, names))
                        .toList(),
                PAGE,
                last -> Cursor.behind(last.id()).encode());
    }

    @PostMapping("/comments")
    @Needs(Permission.EVENT_WRITE)
    @ResponseStatus(HttpStatus.CREATED)
    @Summary("Says something about an issue; whoever is mentioned or follows it finds it in their inbox")
    ActivityView createComment(Grant grant, @PathVariable String issue, @RequestBody CommentRequest comment) {
        var search = organization(grant);
        var found = finder.get(search, issue);
        var text = checked(comment.text());
        var actor = Asker.actor(grant).name();
        var added = log.add(found.id(), search.now(), ActivityLog.COMMENT, actor, Map.of("text", text));
        var mentioned = members.of(grant.organizationId()).stream()
                .filter(member -> mentions(text, member))
                .map(Member::id)
                .toList();
        inbox.tell(mentioned, grant.organizationId(), found.id(), "mentioned", actor, text, search.now());
        var listening = followers.subscribers(found.id()).stream()
                .filter(id -> !mentioned.contains(id))
                .toList();
        inbox.tell(listening, grant.organizationId(), found.id(), "comment", actor, text, search.now());
        return view(added, names(grant));
    }

    @PatchMapping("/comments/{comment}")
    @Needs(Permission.EVENT_WRITE)
    @Summary("Changes a comment of one's own")
    ActivityView changeComment(
            Grant grant, @PathVariable String issue, @PathVariable long comment, @RequestBody CommentRequest wanted) {
        var search = organization(grant);
        var found = finder.get(search, issue);
        return log.editComment(found.id(), comment, Asker.actor(grant).name(), checked(wanted.text()), search.now())
                .map(line -> view(line, names(grant)))
                .orElseThrow(() -> new ProblemException(ProblemCode.NOT_FOUND));
    }

    @DeleteMapping("/comments/{comment}")
    @Needs(Permission.EVENT_WRITE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Summary("Takes a comment of one's own away")
    void removeComment(Grant grant, @PathVariable String issue, @PathVariable long comment) {
        var found = finder.get(organization(grant), issue);
        if (!log.removeComment(found.id(), comment, Asker.actor(grant).name())) {
            throw new ProblemException(ProblemCode.NOT_FOUND);
        }
    }

    private Search organization(Grant grant) {
        return searches.of(grant, new ScopeRequest(null, null, null, null));
    }

    private static String checked(String text) {
        var plain = text.strip();
        if (plain.isEmpty() || plain.length() > LONGEST) {
            throw new ProblemException(ProblemCode.INVALID_VALUE, "a comment has 1 to " + LONGEST + " characters")
                    .inField("text");
        }
        return plain;
    }

    private static boolean mentions(String text, Member member) {
        var lower = text.toLowerCase(Locale.ROOT);
        return lower.contains("@" + member.email().toLowerCase(Locale.ROOT))
                || lower.contains("@" + member.name().toLowerCase(Locale.ROOT));
    }

    private Map<Long, String> names(Grant grant) {
        return members.of(grant.organizationId()).stream().collect(Collectors.toMap(Member::id, Member::name));
    }

    private static ActivityView view(Activity line, Map<Long, String> names) {
        ActorView actor = null;
        if (line.actor().startsWith("user:")) {
            var id = Long.parseLong(line.actor().substring("user:".length()));
            actor = new ActorView(id, names.getOrDefault(id, "former member"));
        }
        var text = line.data().get("text") instanceof String said ? said : null;
        return new ActivityView(line.id(), line.at(), line.kind(), actor, line.data(), text);
    }
}
