package dev.faultline.query.trial;

import dev.faultline.catalog.access.Grant;
import dev.faultline.catalog.access.Permission;
import dev.faultline.core.event.EventId;
import dev.faultline.core.grouping.Explainer;
import dev.faultline.core.grouping.Explanation;
import dev.faultline.core.grouping.NearMisses;
import dev.faultline.core.grouping.NearMisses.NearMiss;
import dev.faultline.core.trial.EventText;
import dev.faultline.facts.read.FactsReader;
import dev.faultline.query.search.ScopeRequest;
import dev.faultline.query.search.Searches;
import dev.faultline.query.web.Needs;
import dev.faultline.query.web.ProblemCode;
import dev.faultline.query.web.ProblemException;
import dev.faultline.query.web.Summary;
import java.util.HexFormat;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Why a stored event is grouped as it is. */
@RestController
@RequestMapping("/api/v1/orgs/{org}/events/{event}/grouping")
@Needs(Permission.EVENT_READ)
class GroupingController {
    private final Explainer explainer = new Explainer();
    private final NearMisses nearMisses = new NearMisses();
    private final EventText texts = new EventText();
    private final Searches searches;
    private final FactsReader facts;
    private final TriedSettings settings;
    private final KeptEvents kept;

    GroupingController(Searches searches, FactsReader facts, TriedSettings settings, KeptEvents kept) {
        this.searches = searches;
        this.facts = facts;
        this.settings = settings;
        this.kept = kept;
    }

    /**
     * The answer.
     *
     * @param hash under which the event was stored
     * @param explanation by the settings of now
     * @param nearMisses other groups it nearly fell into
     */
    record GroupingView(String hash, Explanation explanation, List<NearMiss> nearMisses) {}

    @GetMapping
    @Summary("Why the event is grouped as it is: what counts, which rules matched, what it nearly fell together with")
    GroupingView explainGrouping(Grant grant, @PathVariable String event) {
        if (!EventId.isValid(event)) {
            throw new ProblemException(ProblemCode.NOT_FOUND, "an event id is 32 hex digits");
        }
        var search = searches.of(grant, new ScopeRequest(null, null, null, null));
        var stored = facts.event(search.organization(), EventId.parse(event))
                .orElseThrow(() -> new ProblemException(ProblemCode.NOT_FOUND));
        var body = facts.body(search.organization(), stored)
                .orElseThrow(() -> new ProblemException(
                        ProblemCode.NOT_FOUND, "the body of this event was not kept; ask about another of its issue"));
        var project = search.project(stored.projectId()).orElseThrow();
        var grouping = settings.saved(project.id()).grouping();
        var read = texts.kept(body, stored.id(), stored.receivedAt());
        return new GroupingView(
                HexFormat.of().toHexDigits(stored.hash()),
                explainer.explain(read, grouping),
                nearMisses.of(read, kept.of(project).rows(), grouping));
    }
}
