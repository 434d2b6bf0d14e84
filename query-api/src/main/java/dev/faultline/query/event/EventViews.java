package dev.faultline.query.event;

import dev.faultline.catalog.project.Project;
import dev.faultline.catalog.project.SettingsStore;
import dev.faultline.core.issue.ShortId;
import dev.faultline.facts.query.EventPage;
import dev.faultline.facts.read.FactsReader;
import dev.faultline.facts.read.StoredEvent;
import dev.faultline.issues.book.IssueBook;
import dev.faultline.query.event.EventView.IssueRef;
import dev.faultline.query.event.EventView.Nav;
import dev.faultline.query.event.EventView.Sdk;
import dev.faultline.query.event.EventView.TagView;
import dev.faultline.query.event.EventView.UserView;
import dev.faultline.query.issue.IssueItem.ProjectRef;
import dev.faultline.query.search.Search;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Puts an event together from its row, its body and its issue. */
@Component
public final class EventViews {
    private final FactsReader facts;
    private final IssueBook issues;
    private final SettingsStore settings;
    private final JsonMapper json = JsonMapper.shared();

    EventViews(FactsReader facts, IssueBook issues, SettingsStore settings) {
        this.facts = facts;
        this.issues = issues;
        this.settings = settings;
    }

    /** The kept body, if it is still there. */
    public Optional<String> body(Search search, StoredEvent event) {
        return facts.body(search.organization(), event);
    }

    public EventView of(Search search, StoredEvent event, EventPage.@Nullable Neighbours around) {
        var project = search.project(event.projectId()).orElseThrow();
        var body = body(search, event);
        var links = new FrameLinks(settings.get(project.id()).settings().links().frameTemplate());
        var reader = new BodyReader(body.map(this::tree).orElseGet(json::nullNode), links);
        return new EventView(
                event.id().toString(),
                event.timestamp(),
                event.receivedAt(),
                event.deletesOn(),
                new ProjectRef(project.id(), project.slug()),
                issue(project, event),
                event.platform(),
                event.level(),
                event.title(),
                event.culprit(),
                orNull(event.transaction()),
                orNull(event.release()),
                orNull(event.dist()),
                event.environment(),
                orNull(event.serverName()),
                orNull(event.logger()),
                new Sdk(event.sdkName(), event.sdkVersion()),
                event.verified() ? "verified" : "absent",
                body.isEmpty(),
                user(event),
                tags(event),
                reader.exceptions(),
                reader.threads(),
                reader.message(),
                reader.request(),
                reader.breadcrumbs(),
                reader.object("contexts"),
                reader.object("extra"),
                reader.object("modules"),
                reader.errors(),
                reader.object("_meta"),
                event.traceId(),
                reader.spanId(),
                event.httpStatus() == 0 ? null : event.httpStatus(),
                around == null ? null : nav(around));
    }

    private JsonNode tree(String body) {
        return json.readTree(body);
    }

    private @Nullable IssueRef issue(Project project, StoredEvent event) {
        var id = issues.issuesOfHashes(project.id(), List.of(event.hash())).get(event.hash());
        return id == null
                ? null
                : issues.issue(List.of(project.id()), id)
                        .map(issue ->
                                new IssueRef(issue.id(), new ShortId(project.prefix(), issue.number()).toString()))
                        .orElse(null);
    }

    private static @Nullable UserView user(StoredEvent event) {
        var user = new UserView(
                orNull(event.userId()),
                orNull(event.userName()),
                orNull(event.userEmail()),
                orNull(event.userIp()),
                orNull(event.country()),
                orNull(event.city()));
        return user.equals(new UserView(null, null, null, null, null, null)) ? null : user;
    }

    /** Tags as sent, with the facets that rows have under the names that search knows them by. */
    static List<TagView> tags(StoredEvent event) {
        Map<String, String> all = new TreeMap<>(event.tags());
        all.put("level", event.level());
        all.put("environment", event.environment());
        all.put("release", event.release());
        all.put("transaction", event.transaction());
        all.put("os.name", event.osName());
        all.put("browser.name", event.browserName());
        all.put("device.model", event.deviceModel());
        all.put("runtime.name", event.runtimeName());
        all.put("server_name", event.serverName());
        all.put("url", event.url());
        all.put("http.method", event.httpMethod());
        List<TagView> tags = new ArrayList<>();
        all.forEach((key, value) -> {
            if (!value.isEmpty()) {
                tags.add(new TagView(key, value));
            }
        });
        return tags;
    }

    private static Nav nav(EventPage.Neighbours around) {
        return new Nav(
                Objects.toString(around.first(), null),
                Objects.toString(around.previous(), null),
                Objects.toString(around.next(), null),
                Objects.toString(around.latest(), null),
                around.position(),
                around.of());
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
