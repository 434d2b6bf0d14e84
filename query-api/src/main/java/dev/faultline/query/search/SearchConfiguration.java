package dev.faultline.query.search;

import dev.faultline.engines.blobs.BlobConfiguration;
import dev.faultline.engines.blobs.BlobStore;
import dev.faultline.engines.clickhouse.ClickHouse;
import dev.faultline.engines.clickhouse.ClickHouseConfiguration;
import dev.faultline.facts.body.KeptBodies;
import dev.faultline.facts.query.BodySample;
import dev.faultline.facts.query.EventFiles;
import dev.faultline.facts.query.EventPage;
import dev.faultline.facts.query.FactsQuery;
import dev.faultline.facts.query.FilterSamples;
import dev.faultline.facts.query.GroupQuery;
import dev.faultline.facts.query.IssueNumbers;
import dev.faultline.facts.query.IssueRanking;
import dev.faultline.facts.query.LedgerQuery;
import dev.faultline.facts.query.MonitorFacts;
import dev.faultline.facts.query.ReachFacts;
import dev.faultline.facts.query.SeriesQuery;
import dev.faultline.facts.query.SessionFacts;
import dev.faultline.facts.query.SimilarIssues;
import dev.faultline.facts.query.TagFacts;
import dev.faultline.facts.query.UserFacts;
import dev.faultline.facts.read.FactsReader;
import dev.faultline.issues.book.ActivityLog;
import dev.faultline.issues.book.IssueBook;
import dev.faultline.issues.book.ReleaseBook;
import dev.faultline.issues.book.ReleaseVerdicts;
import dev.faultline.issues.command.CommandExecutor;
import dev.faultline.issues.command.IssueStore;
import dev.faultline.issues.command.Merging;
import dev.faultline.issues.command.UndoLog;
import dev.faultline.issues.outbox.Outbox;
import dev.faultline.issues.teamwork.Followers;
import dev.faultline.issues.teamwork.Inbox;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The rooms of facts and issues as this service uses them. */
@Configuration(proxyBeanMethods = false)
@Import({ClickHouseConfiguration.class, BlobConfiguration.class})
class SearchConfiguration {

    @Bean
    FactsQuery factsQuery(ClickHouse clickHouse) {
        return new FactsQuery(clickHouse);
    }

    @Bean
    KeptBodies keptBodies(BlobStore blobs) {
        return new KeptBodies(blobs);
    }

    @Bean
    FactsReader factsReader(ClickHouse clickHouse, KeptBodies bodies) {
        return new FactsReader(clickHouse, bodies);
    }

    @Bean
    IssueRanking issueRanking(FactsQuery facts) {
        return new IssueRanking(facts);
    }

    @Bean
    IssueNumbers issueNumbers(FactsQuery facts) {
        return new IssueNumbers(facts);
    }

    @Bean
    SeriesQuery seriesQuery(FactsQuery facts) {
        return new SeriesQuery(facts);
    }

    @Bean
    GroupQuery groupQuery(FactsQuery facts) {
        return new GroupQuery(facts);
    }

    @Bean
    TagFacts tagFacts(FactsQuery facts) {
        return new TagFacts(facts);
    }

    @Bean
    UserFacts userFacts(FactsQuery facts) {
        return new UserFacts(facts);
    }

    @Bean
    EventPage eventPage(FactsQuery facts) {
        return new EventPage(facts);
    }

    @Bean
    BodySample bodySample(FactsQuery facts, KeptBodies bodies) {
        return new BodySample(facts, bodies);
    }

    @Bean
    LedgerQuery ledgerQuery(FactsQuery facts) {
        return new LedgerQuery(facts);
    }

    @Bean
    MonitorFacts monitorFacts(FactsQuery facts) {
        return new MonitorFacts(facts);
    }

    @Bean
    EventFiles eventFiles(FactsQuery facts) {
        return new EventFiles(facts);
    }

    @Bean
    FilterSamples filterSamples(FactsQuery facts) {
        return new FilterSamples(facts);
    }

    @Bean
    SessionFacts sessionFacts(FactsQuery facts) {
        return new SessionFacts(facts);
    }

    @Bean
    ReleaseBook releaseBook(JdbcClient jdbc) {
        return new ReleaseBook(jdbc);
    }

    @Bean
    ReleaseVerdicts releaseVerdicts(JdbcClient jdbc) {
        return new ReleaseVerdicts(jdbc);
    }

    @Bean
    SimilarIssues similarIssues(FactsQuery facts) {
        return new SimilarIssues(facts);
    }

    @Bean
    ReachFacts reachFacts(FactsQuery facts) {
        return new ReachFacts(facts);
    }

    @Bean
    IssueBook issueBook(JdbcClient jdbc) {
        return new IssueBook(jdbc);
    }

    @Bean
    ActivityLog activityLog(JdbcClient jdbc) {
        return new ActivityLog(jdbc);
    }

    @Bean
    Followers followers(JdbcClient jdbc) {
        return new Followers(jdbc);
    }

    @Bean
    Inbox inbox(JdbcClient jdbc) {
        return new Inbox(jdbc);
    }

    @Bean
    Outbox issueOutbox(JdbcClient jdbc) {
        return new Outbox(jdbc);
    }

    @Bean
    IssueStore issueStore(JdbcClient jdbc, Outbox outbox) {
        return new IssueStore(jdbc, outbox);
    }

    @Bean
    CommandExecutor commandExecutor(JdbcClient jdbc, IssueStore store, PlatformTransactionManager transactions) {
        return new CommandExecutor(store, new UndoLog(jdbc), new TransactionTemplate(transactions));
    }

    @Bean
    Merging merging(JdbcClient jdbc, IssueStore store, Outbox outbox, PlatformTransactionManager transactions) {
        return new Merging(jdbc, store, outbox, new TransactionTemplate(transactions));
    }
}
