package dev.faultline.query.trial;

import dev.faultline.catalog.project.Project;
import dev.faultline.core.event.Event;
import dev.faultline.core.grouping.WhatIf;
import dev.faultline.core.trial.EventText;
import dev.faultline.facts.query.BodySample;
import dev.faultline.facts.query.BodySample.KeptBody;
import dev.faultline.facts.query.Found;
import dev.faultline.facts.query.QueryBudget;
import dev.faultline.facts.read.Scope;
import dev.faultline.issues.book.IssueBook;
import dev.faultline.query.web.ProblemCode;
import dev.faultline.query.web.ProblemException;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The stored events that settings are tried on: some of each hash of the last 30 days, read back from their bodies. */
@Component
final class KeptEvents {
    static final Duration REACH = Duration.ofDays(30);
    // Read back they take some 30 KB each, so a trial takes some 60 MB and about half a second.
    private static final int LIMIT = 2_000;
    private static final int AT_ONCE = 2;
    private static final Duration WAIT = Duration.ofSeconds(3);

    private final BodySample bodies;
    private final IssueBook issues;
    private final Clock clock;
    private final EventText texts = new EventText();
    private final Semaphore running = new Semaphore(AT_ONCE);

    KeptEvents(BodySample bodies, IssueBook issues, Clock clock) {
        this.bodies = bodies;
        this.issues = issues;
        this.clock = clock;
    }

    private record Read(long hash, Event event) {}

    /** Events with the issues they are in; those whose hash is no issue's (any more) are left out. */
    Found<WhatIf.Stored> of(Project project) {
        if (!running.tryAcquire()) {
            throw new ProblemException(
                            ProblemCode.TOO_MANY_REQUESTS, "other trials are running; each reads thousands of events")
                    .retryAfter(WAIT);
        }
        try {
            var found = bodies.newest(
                    Scope.of(project.id()), clock.instant().minus(REACH), LIMIT, QueryBudget.SCREEN, this::read);
            var hashes = found.rows().stream().map(Read::hash).distinct().toList();
            var issueOf = issues.issuesOfHashes(project.id(), hashes);
            var stored = found.rows().stream()
                    .flatMap(read -> Stream.ofNullable(issueOf.get(read.hash()))
                            .map(issue -> new WhatIf.Stored(issue, read.event())))
                    .toList();
            return new Found<>(stored, found.scannedRows(), found.partial(), found.exact());
        } finally {
            running.release();
        }
    }

    private Read read(KeptBody body) {
        return new Read(body.hash(), texts.kept(body.json(), body.id(), body.receivedAt()));
    }
}
