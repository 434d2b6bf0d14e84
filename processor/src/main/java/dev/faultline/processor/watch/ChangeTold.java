package dev.faultline.processor.watch;

import dev.faultline.core.record.LiveNews;
import dev.faultline.core.record.LiveNews.Change;
import dev.faultline.core.record.LiveNews.Kind;
import dev.faultline.core.record.LiveNewsCodec;
import dev.faultline.engines.redis.RedisLink;
import dev.faultline.issues.watch.WatchedIssue;
import dev.faultline.processor.config.ProjectConfigs;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells the live streams what the watch changed. A change stands whether or not anybody could be told. */
public final class ChangeTold {

    private static final Logger LOG = LoggerFactory.getLogger(ChangeTold.class);

    private final RedisLink redis;
    private final ProjectConfigs configs;
    private final LiveNewsCodec codec = new LiveNewsCodec();

    /** Through this Redis, to the organisations that these settings name. */
    public ChangeTold(RedisLink redis, ProjectConfigs configs) {
        this.redis = redis;
        this.configs = configs;
    }

    void tell(List<WatchedIssue> issues, Instant now) {
        if (issues.isEmpty()) {
            return;
        }
        var byOrganization = new HashMap<Long, List<Change>>();
        issues.forEach(issue -> configs.newest(issue.projectId())
                .ifPresent(config -> byOrganization
                        .computeIfAbsent(config.organizationId(), organization -> new ArrayList<>())
                        .add(new Change(issue.projectId(), issue.id(), 0, Kind.CHANGED))));
        try {
            redis.connection()
                    .ifPresent(connection -> byOrganization.forEach((organization, changes) -> {
                        var news = new LiveNews(
                                organization,
                                now.toEpochMilli(),
                                changes.stream().limit(LiveNews.MOST).toList());
                        var unused = connection.async().publish(LiveNews.CHANNEL, codec.encode(news));
                    }));
        } catch (RuntimeException e) {
            LOG.debug("the live streams could not be told of a change", e);
        }
    }
}
