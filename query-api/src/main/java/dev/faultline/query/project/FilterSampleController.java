package dev.faultline.query.project;

import dev.faultline.catalog.access.Grant;
import dev.faultline.catalog.access.Permission;
import dev.faultline.facts.query.FilterSamples;
import dev.faultline.facts.query.QueryBudget;
import dev.faultline.query.search.ScopeRequest;
import dev.faultline.query.search.Searches;
import dev.faultline.query.web.Needs;
import dev.faultline.query.web.ProblemCode;
import dev.faultline.query.web.ProblemException;
import dev.faultline.query.web.Summary;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What the project's filters dropped lately. */
@RestController
class FilterSampleController {
    private static final int MOST = 100;

    private final Searches searches;
    private final FilterSamples samples;

    FilterSampleController(Searches searches, FilterSamples samples) {
        this.searches = searches;
        this.samples = samples;
    }

    @GetMapping("/api/v1/orgs/{org}/projects/{project}/filter-samples")
    @Needs(Permission.EVENT_READ)
    @Summary("A few scrubbed examples of what each filter dropped in the last week, newest first")
    List<FilterSamples.FilterSample> listFilterSamples(Grant grant, @PathVariable String project) {
        var search = searches.of(grant, new ScopeRequest(null, List.of(project), null, null));
        var scope = search.selection().scope().tenant();
        if (scope.projects().isEmpty()) {
            throw new ProblemException(ProblemCode.NOT_FOUND);
        }
        return samples.of(scope, MOST, QueryBudget.SCREEN);
    }
}
