package dev.faultline.query.issue;

import dev.faultline.catalog.access.Grant;
import dev.faultline.core.record.LiveNews;
import dev.faultline.core.record.LiveNews.Change;
import dev.faultline.core.record.LiveNews.Kind;
import dev.faultline.core.record.LiveNewsCodec;
import dev.faultline.engines.redis.RedisLink;
import dev.faultline.issues.book.IssueBook;
import dev.faultline.query.search.Search;
import java.util.Collection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Tells the live streams of all nodes what people changed. A change stands whether or not anybody could be told. */
@Component
final class ChangesTold {
    private static final Logger LOG = LoggerFactory.getLogger(ChangesTold.class);

    private final RedisLink redis;
    private final IssueBook book;
    private final RankCache cache;
    private final LiveNewsCodec codec = new LiveNewsCodec();

    ChangesTold(RedisLink redis, IssueBook book, RankCache cache) {
        this.cache = cache;
        this.redis = redis;
        this.book = book;
    }

    void tell(Grant grant, Search search, Collection<Long> ids) {
        if (ids.isEmpty()) {
            return;
        }
        cache.forget(grant.organizationId());
        try {
            redis.connection().ifPresent(connection -> {
                var changes = book.byId(search.projectIds(), ids).values().stream()
                        .limit(LiveNews.MOST)
                        .map(issue -> new Change(issue.projectId(), issue.id(), 0, Kind.CHANGED))
                        .toList();
                var news = new LiveNews(grant.organizationId(), search.now().toEpochMilli(), changes);
                var unused = connection.async().publish(LiveNews.CHANNEL, codec.encode(news));
            });
        } catch (RuntimeException e) {
            LOG.debug("the live streams could not be told of a change", e);
        }
    }
}
