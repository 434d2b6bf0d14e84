package dev.faultline.query.tools;

import dev.faultline.catalog.access.Grant;
import dev.faultline.catalog.access.Permission;
import dev.faultline.issues.book.ReleaseBook;
import dev.faultline.query.web.Needs;
import dev.faultline.query.web.ProblemCode;
import dev.faultline.query.web.ProblemException;
import dev.faultline.query.web.Summary;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Releases as Sentry's command line announces and reads them. */
@RestController
class ToolReleaseController {
    private static final int LONGEST = 250;

    private final ToolReleases releases;
    private final ReleaseBook book;

    ToolReleaseController(ToolReleases releases, ReleaseBook book) {
        this.releases = releases;
        this.book = book;
    }

    @GetMapping("/api/0/organizations/{org}/releases/")
    @Needs(Permission.PROJECT_READ)
    @Summary("Releases, newest first")
    List<ToolRelease> listReleases(Grant grant) {
        return releases.list(grant);
    }

    @GetMapping("/api/0/projects/{org}/{project}/releases/")
    @Needs(Permission.PROJECT_READ)
    @Summary("Releases of a project, newest first")
    List<ToolRelease> listProjectReleases(Grant grant, @PathVariable String project) {
        return releases.list(grant, project);
    }

    @PostMapping("/api/0/organizations/{org}/releases/")
    @Needs(Permission.PROJECT_RELEASES)
    @ResponseStatus(HttpStatus.CREATED)
    @Summary("Announces a release, or changes one that is there")
    ToolRelease announceRelease(Grant grant, @RequestBody JsonNode sent) {
        var version = sent.path("version").asString("");
        if (version.isBlank() || version.length() > LONGEST) {
            throw new ProblemException(ProblemCode.INVALID_VALUE, "a release needs a version").inField("version");
        }
        releases.change(grant, version, sent);
        return releases.get(grant, version);
    }

    @GetMapping("/api/0/organizations/{org}/releases/{version}/")
    @Needs(Permission.PROJECT_READ)
    @Summary("One release")
    ToolRelease getRelease(Grant grant, @PathVariable String version) {
        return releases.get(grant, version);
    }

    @PutMapping("/api/0/organizations/{org}/releases/{version}/")
    @Needs(Permission.PROJECT_RELEASES)
    @Summary("Finalises, archives, or tells commits of a release")
    ToolRelease changeRelease(Grant grant, @PathVariable String version, @RequestBody JsonNode sent) {
        releases.change(grant, version, sent);
        return releases.get(grant, version);
    }

    @DeleteMapping("/api/0/organizations/{org}/releases/{version}/")
    @Needs(Permission.PROJECT_RELEASES)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Summary("Forgets what tools said of a release")
    void removeRelease(Grant grant, @PathVariable String version) {
        releases.named(grant, version).forEach(release -> book.remove(release.projectId(), version));
    }

    @GetMapping("/api/0/organizations/{org}/releases/{version}/previous-with-commits/")
    @Needs(Permission.PROJECT_READ)
    @Summary("The last release before this one whose commits are known; empty when there is none")
    JsonNode previousWithCommits(Grant grant, @PathVariable String version) {
        var json = JsonMapper.shared();
        return releases.newest(grant).stream()
                .filter(release ->
                        !release.version().equals(version) && !release.commits().isEmpty())
                .findFirst()
                .<JsonNode>map(release -> json.createObjectNode()
                        .put("version", release.version())
                        .put("dateCreated", release.firstSeen().toString())
                        .set(
                                "lastCommit",
                                json.createObjectNode()
                                        .put("id", release.commits().getFirst().id())))
                .orElseGet(json::createObjectNode);
    }
}
