package dev.faultline.query.tools;

import dev.faultline.catalog.access.Grant;
import dev.faultline.catalog.access.Permission;
import dev.faultline.catalog.project.Project;
import dev.faultline.facts.query.MonitorFacts;
import dev.faultline.facts.query.MonitorFacts.Monitor;
import dev.faultline.facts.query.QueryBudget;
import dev.faultline.query.search.ScopeRequest;
import dev.faultline.query.search.Searches;
import dev.faultline.query.web.Needs;
import dev.faultline.query.web.Summary;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Monitors as Sentry's tools list them: each slug of a project once, with its environments. */
@RestController
class ToolMonitorController {
    private static final int MOST = 1_000;

    private final Searches searches;
    private final MonitorFacts monitors;
    private final JsonMapper json = JsonMapper.shared();

    ToolMonitorController(Searches searches, MonitorFacts monitors) {
        this.searches = searches;
        this.monitors = monitors;
    }

    record ToolMonitorProject(String id, String slug, String name) {}

    record ToolMonitorEnvironment(String name, String status, Instant lastCheckIn) {}

    record ToolMonitor(
            String id,
            String slug,
            String name,
            String status,
            String type,
            Instant dateCreated,
            JsonNode config,
            ToolMonitorProject project,
            List<ToolMonitorEnvironment> environments) {}

    @GetMapping("/api/0/organizations/{org}/monitors/")
    @Needs(Permission.PROJECT_READ)
    @Summary("Monitors that have checked in, by name")
    List<ToolMonitor> listMonitors(Grant grant) {
        var search = searches.of(grant, new ScopeRequest(null, null, null, null));
        var projects = search.byId();
        return monitors.all(search.organization(), MOST, QueryBudget.SCREEN).rows().stream()
                .collect(Collectors.groupingBy(
                        monitor -> Map.entry(monitor.projectId(), monitor.slug()),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .values()
                .stream()
                .map(each -> view(
                        each,
                        Objects.requireNonNull(projects.get(each.getFirst().projectId()))))
                .toList();
    }

    private ToolMonitor view(List<Monitor> environments, Project project) {
        var newest = environments.stream()
                .max(Comparator.comparing(Monitor::lastSeen))
                .orElseThrow();
        var first = environments.stream()
                .map(Monitor::firstSeen)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        return new ToolMonitor(
                project.id() + "-" + newest.slug(),
                newest.slug(),
                newest.slug(),
                "active",
                "cron_job",
                first,
                newest.config().isEmpty() ? json.createObjectNode() : json.readTree(newest.config()),
                new ToolMonitorProject(Long.toString(project.id()), project.slug(), project.name()),
                environments.stream()
                        .map(each -> new ToolMonitorEnvironment(each.environment(), each.status(), each.lastSeen()))
                        .toList());
    }
}
