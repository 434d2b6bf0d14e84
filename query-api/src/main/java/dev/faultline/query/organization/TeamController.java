package dev.faultline.query.organization;

import dev.faultline.catalog.access.Grant;
import dev.faultline.catalog.access.Permission;
import dev.faultline.catalog.team.Team;
import dev.faultline.catalog.team.Teams;
import dev.faultline.catalog.write.Author;
import dev.faultline.catalog.write.Writes;
import dev.faultline.query.web.Needs;
import dev.faultline.query.web.Summary;
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

/** Teams. */
@RestController
@RequestMapping("/api/v1/orgs/{org}/teams")
class TeamController {
    private final Teams teams;
    private final Writes writes;

    TeamController(Teams teams, Writes writes) {
        this.teams = teams;
        this.writes = writes;
    }

    @GetMapping
    @Needs(Permission.TEAM_READ)
    @Summary("All teams with their people")
    List<Team> listTeams(Grant grant) {
        return teams.of(grant.organizationId());
    }

    @PostMapping
    @Needs(Permission.TEAM_WRITE)
    @Summary("Makes a team")
    Team createTeam(Grant grant, Author by, @RequestBody NewTeam wanted) {
        var members = wanted.members() == null ? List.<Long>of() : wanted.members();
        return writes.call(by, write -> teams.add(write, grant.organizationId(), wanted.name(), members));
    }

    @PatchMapping("/{team}")
    @Needs(Permission.TEAM_WRITE)
    @Summary("Renames a team or sets its people; what is absent stays")
    Team changeTeam(Grant grant, Author by, @PathVariable String team, @RequestBody TeamChange wanted) {
        var before = teams.get(grant.organizationId(), team);
        return writes.call(
                by,
                write -> teams.change(
                        write,
                        grant.organizationId(),
                        before,
                        wanted.name() == null ? before.name() : wanted.name(),
                        wanted.members() == null ? before.members() : wanted.members()));
    }

    @DeleteMapping("/{team}")
    @Needs(Permission.TEAM_WRITE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Summary("Removes a team")
    void removeTeam(Grant grant, Author by, @PathVariable String team) {
        var gone = teams.get(grant.organizationId(), team);
        writes.run(by, write -> teams.remove(write, grant.organizationId(), gone));
    }

    record NewTeam(String name, @Nullable List<Long> members) {}

    record TeamChange(@Nullable String name, @Nullable List<Long> members) {}
}
