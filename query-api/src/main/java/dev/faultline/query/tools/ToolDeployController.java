package dev.faultline.query.tools;

import dev.faultline.catalog.access.Grant;
import dev.faultline.catalog.access.Permission;
import dev.faultline.issues.book.BookedRelease.Deploy;
import dev.faultline.issues.book.ReleaseBook;
import dev.faultline.query.web.Needs;
import dev.faultline.query.web.ProblemCode;
import dev.faultline.query.web.ProblemException;
import dev.faultline.query.web.Summary;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Deploys as Sentry's command line announces and reads them, and the repositories it asks for before. */
@RestController
class ToolDeployController {
    private final ToolReleases releases;
    private final ReleaseBook book;
    private final Clock clock;

    ToolDeployController(ToolReleases releases, ReleaseBook book, Clock clock) {
        this.releases = releases;
        this.book = book;
        this.clock = clock;
    }

    record ToolDeploy(
            String id,
            String environment,
            @Nullable String name,
            @Nullable String url,
            @Nullable Instant dateStarted,
            Instant dateFinished) {
        static ToolDeploy of(Deploy deploy) {
            return new ToolDeploy(
                    Long.toString(deploy.id()),
                    deploy.environment(),
                    deploy.name(),
                    deploy.url(),
                    deploy.startedAt(),
                    deploy.finishedAt());
        }
    }

    @GetMapping("/api/0/organizations/{org}/releases/{version}/deploys/")
    @Needs(Permission.PROJECT_READ)
    @Summary("Where a release went live")
    List<ToolDeploy> listDeploys(Grant grant, @PathVariable String version) {
        return releases.named(grant, version).stream()
                .flatMap(release -> release.deploys().stream())
                .map(ToolDeploy::of)
                .toList();
    }

    @PostMapping("/api/0/organizations/{org}/releases/{version}/deploys/")
    @Needs(Permission.PROJECT_RELEASES)
    @ResponseStatus(HttpStatus.CREATED)
    @Summary("Tells that a release went live")
    ToolDeploy addDeploy(Grant grant, @PathVariable String version, @RequestBody JsonNode sent) {
        var finished = Sent.time(sent, "dateFinished");
        var wanted = new Deploy(
                0,
                sent.path("environment").asString("production"),
                Sent.text(sent, "name"),
                Sent.text(sent, "url"),
                Sent.time(sent, "dateStarted"),
                finished == null ? clock.instant() : finished);
        return releases.named(grant, version).stream()
                .map(release -> book.deploy(release.projectId(), version, wanted))
                .toList()
                .stream()
                .findFirst()
                .map(ToolDeploy::of)
                .orElseThrow(() -> new ProblemException(ProblemCode.NOT_FOUND));
    }

    @GetMapping("/api/0/organizations/{org}/repos/")
    @Needs(Permission.PROJECT_READ)
    @Summary("Repositories that this server reads commits from: none, it takes commits as they are sent")
    List<String> listRepositories(Grant grant) {
        return List.of();
    }
}
