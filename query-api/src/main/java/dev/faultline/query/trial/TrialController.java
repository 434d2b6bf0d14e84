package dev.faultline.query.trial;

import dev.faultline.catalog.access.Grant;
import dev.faultline.catalog.access.Permission;
import dev.faultline.catalog.project.Projects;
import dev.faultline.query.web.Needs;
import dev.faultline.query.web.Summary;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tries settings before they are saved. Nothing is changed and nothing that is pasted is kept. */
@RestController
@RequestMapping("/api/v1/orgs/{org}/projects/{project}/settings")
@Needs(Permission.EVENT_READ)
class TrialController {
    private final Projects projects;
    private final TriedSettings settings;
    private final PastedEvents pasted;
    private final GroupingTrials grouping;
    private final PrivacyTrials privacy;
    private final FilterTrials filters;
    private final SamplingTrials sampling;
    private final OwnershipTrials ownership;

    TrialController(
            Projects projects,
            TriedSettings settings,
            PastedEvents pasted,
            GroupingTrials grouping,
            PrivacyTrials privacy,
            FilterTrials filters,
            SamplingTrials sampling,
            OwnershipTrials ownership) {
        this.projects = projects;
        this.settings = settings;
        this.pasted = pasted;
        this.grouping = grouping;
        this.privacy = privacy;
        this.filters = filters;
        this.sampling = sampling;
        this.ownership = ownership;
    }

    @PostMapping("/grouping/try")
    @Summary("Which issues would merge or split under other grouping rules, and why the pasted event groups as it does")
    GroupingTrial tryGrouping(Grant grant, @PathVariable String project, @RequestBody TrialRequest request) {
        var owner = projects.get(grant.organizationId(), project);
        var saved = settings.saved(owner.id());
        var after = settings.after(saved, "grouping", request);
        return grouping.tryOut(owner, saved.grouping(), after.grouping(), pasted.of(request));
    }

    @PostMapping("/privacy/try")
    @Summary("What scrubbing takes out of the pasted event")
    PrivacyTrialView tryPrivacy(Grant grant, @PathVariable String project, @RequestBody TrialRequest request) {
        var owner = projects.get(grant.organizationId(), project);
        return privacy.tryOut(settings.after(settings.saved(owner.id()), "privacy", request), request.event());
    }

    @PostMapping("/filters/try")
    @Summary("What filters would drop, and their verdict about the pasted event")
    FilterTrial tryFilters(Grant grant, @PathVariable String project, @RequestBody TrialRequest request) {
        var owner = projects.get(grant.organizationId(), project);
        var after = settings.after(settings.saved(owner.id()), "filters", request);
        return filters.tryOut(owner, after.filters(), pasted.of(request));
    }

    @PostMapping("/sampling/try")
    @Summary("How many bodies sampling rules would save")
    SamplingTrial trySampling(Grant grant, @PathVariable String project, @RequestBody TrialRequest request) {
        var owner = projects.get(grant.organizationId(), project);
        var saved = settings.saved(owner.id());
        var after = settings.after(saved, "sampling", request);
        return sampling.tryOut(grant, owner, saved.sampling(), after.sampling(), pasted.of(request));
    }

    @PostMapping("/ownership/try")
    @Summary("Who would own the stored events and the pasted one")
    OwnershipTrial tryOwnership(Grant grant, @PathVariable String project, @RequestBody TrialRequest request) {
        var owner = projects.get(grant.organizationId(), project);
        var after = settings.after(settings.saved(owner.id()), "ownership", request);
        return ownership.tryOut(owner, after.ownership(), pasted.of(request));
    }
}
