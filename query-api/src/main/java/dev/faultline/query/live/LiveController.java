package dev.faultline.query.live;

import dev.faultline.catalog.access.Grant;
import dev.faultline.catalog.access.Permission;
import dev.faultline.issues.teamwork.Inbox;
import dev.faultline.query.live.LiveClient.Pace;
import dev.faultline.query.web.Callers;
import dev.faultline.query.web.Needs;
import dev.faultline.query.web.Summary;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** What changes, told to open pages while it happens. */
@RestController
class LiveController {
    private static final Logger LOG = LoggerFactory.getLogger(LiveController.class);

    private static final Pace PACE = new Pace(Duration.ofSeconds(15), Duration.ofMillis(500), Duration.ofMinutes(10));

    private final LiveHub hub;
    private final Callers callers;
    private final Inbox inbox;

    LiveController(LiveHub hub, Callers callers, Inbox inbox) {
        this.inbox = inbox;
        this.hub = hub;
        this.callers = callers;
    }

    @GetMapping(path = "/api/v1/stream", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @Needs(Permission.EVENT_READ)
    @Summary(
            "Server-sent events of an organisation: issues, counts, status, freshness, onboarding and inbox, each at most"
                    + " twice a second")
    SseEmitter openStream(
            Grant grant,
            @RequestParam @Summary("Slug of the organisation") String org,
            @RequestParam(defaultValue = "issues,counts,status,freshness") @Summary("Topics; unknown ones stay silent")
                    List<String> topics,
            @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String lastEventId) {
        var emitter = new SseEmitter(0L);
        var client = new LiveClient(Set.copyOf(topics), new SseWire(emitter), PACE, new Listening(grant));
        emitter.onCompletion(client::close);
        emitter.onError(error -> client.close());
        hub.join(grant.organizationId(), client, lastEventId);
        Thread.ofVirtual().name("live-stream").start(client);
        return emitter;
    }

    /** The caller behind a stream. */
    private final class Listening implements LiveClient.Ear {
        private final Grant grant;

        Listening(Grant grant) {
            this.grant = grant;
        }

        @Override
        public boolean welcome() {
            return mayListen(grant);
        }

        @Override
        public OptionalLong unread() {
            var person = grant.caller().person();
            try {
                return person == null
                        ? OptionalLong.empty()
                        : OptionalLong.of(inbox.unread(person, grant.organizationId()));
            } catch (DataAccessException e) {
                LOG.debug("an inbox cannot be read now: {}", e.toString());
                return OptionalLong.empty();
            }
        }
    }

    /** While the database is away nobody is sent off: nobody can have been removed either. */
    private boolean mayListen(Grant grant) {
        try {
            return callers.grant(grant.caller(), grant.organizationSlug())
                    .filter(now -> now.organizationId() == grant.organizationId() && now.may(Permission.EVENT_READ))
                    .isPresent();
        } catch (DataAccessException e) {
            return true;
        }
    }
}
