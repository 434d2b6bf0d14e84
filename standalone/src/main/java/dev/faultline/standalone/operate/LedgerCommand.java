package dev.faultline.standalone.operate;

import dev.faultline.catalog.organization.Organization;
import dev.faultline.catalog.organization.Organizations;
import dev.faultline.catalog.project.Project;
import dev.faultline.catalog.project.Projects;
import dev.faultline.core.event.EventId;
import dev.faultline.core.ledger.Outcome;
import dev.faultline.engines.clickhouse.ClickHouse;
import dev.faultline.engines.kafka.KafkaClients;
import dev.faultline.facts.query.FactsQuery;
import dev.faultline.facts.query.LedgerBalance;
import dev.faultline.facts.query.LedgerQuery;
import dev.faultline.facts.query.QueryBudget;
import dev.faultline.facts.query.TimeWindow;
import dev.faultline.facts.read.LedgerReader;
import dev.faultline.facts.read.Scope;
import dev.faultline.issues.batch.BatchLog;
import dev.faultline.issues.batch.LogTail;
import java.io.PrintStream;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Prints what became of everything received, as the status page shows it, or what became of one event. */
final class LedgerCommand {
    private static final int DOES_NOT_ADD_UP = 3;
    private static final int UNKNOWN = 1;
    private static final List<Outcome> SUMMED = List.of(
            Outcome.STORED,
            Outcome.DUPLICATE,
            Outcome.FILTERED,
            Outcome.SAMPLED,
            Outcome.RATE_LIMITED,
            Outcome.INVALID);

    private final Organizations organizations;
    private final Projects projects;
    private final LedgerQuery ledger;
    private final LedgerReader fates;
    private final LogTail tail;
    private final PrintStream out;

    LedgerCommand(ApplicationContext context, PrintStream out) {
        this.organizations = context.getBean(Organizations.class);
        this.projects = context.getBean(Projects.class);
        var clickHouse = context.getBean(ClickHouse.class);
        this.ledger = new LedgerQuery(new FactsQuery(clickHouse));
        this.fates = new LedgerReader(clickHouse);
        this.tail = new LogTail(context.getBean(KafkaClients.class), new BatchLog(context.getBean(JdbcClient.class)));
        this.out = out;
    }

    int run(Flags flags, Instant now) {
        var chosen = chosen(flags);
        var event = flags.value("--event");
        if (event.isPresent()) {
            return fate(chosen, event.get());
        }
        var window = TimeWindow.last(Moment.length(flags.value("--last").orElse("24h")), now);
        var found = tail.read();
        var adds = true;
        for (var organization : chosen) {
            adds &= print(organization, window, found);
        }
        if (!found.whole()) {
            out.println(found.records() + " records wait in the log, too many to say whose: in flight is not counted.");
        }
        if (found.lost() > 0) {
            out.println(found.lost() + " records were deleted from the log before anybody stored them: raise"
                    + " faultline.kafka.retention or faultline.kafka.max-bytes, or start more processors.");
        }
        return adds && found.lost() == 0 ? 0 : DOES_NOT_ADD_UP;
    }

    private List<Organization> chosen(Flags flags) {
        var wanted = flags.value("--org");
        if (wanted.isEmpty()) {
            return organizations.all();
        }
        return List.of(organizations
                .bySlug(wanted.get())
                .orElseThrow(() -> new CommandRefused("there is no organisation " + wanted.get() + ".")));
    }

    private boolean print(Organization organization, TimeWindow window, LogTail.Tail found) {
        var scope = scope(organization);
        var inFlight = found.waiting().stream()
                .filter(waiting -> scope.projects().contains(waiting.projectId())
                        && !waiting.receivedAt().isBefore(window.from())
                        && waiting.receivedAt().isBefore(window.to()))
                .mapToLong(LogTail.Waiting::items)
                .sum();
        var lines = ledger.lines(scope, window, QueryBudget.EXPORT);
        var balance = LedgerBalance.of(lines, ledger.received(scope, window, QueryBudget.EXPORT), inFlight);
        out.println(organization.slug() + ", from " + window.from() + " to " + window.to());
        row("received", balance.received());
        for (var outcome : SUMMED) {
            row(outcome.wireName(), balance.of(outcome));
            reasons(lines, outcome);
        }
        row("in flight", balance.inFlight());
        row("residual", balance.difference());
        out.println("  beside the sum: " + balance.of(Outcome.CLIENT_DISCARD) + " dropped by SDKs before sending, "
                + balance.of(Outcome.REFUSED) + " requests refused at the door");
        if (balance.difference() != 0) {
            out.println(
                    "  The sums differ. Ask again in a minute; if they still do, ./faultline replay --from 72h --dry-run"
                            + " says what the log holds and the store does not.");
        }
        return balance.difference() == 0;
    }

    private void reasons(List<LedgerQuery.Line> lines, Outcome outcome) {
        lines.stream()
                .filter(line -> line.outcome().equals(outcome.wireName())
                        && !line.reason().isEmpty())
                .collect(Collectors.groupingBy(
                        LedgerQuery.Line::reason, Collectors.summingLong(LedgerQuery.Line::quantity)))
                .forEach((reason, quantity) -> row("  " + reason, quantity));
    }

    private void row(String name, long quantity) {
        out.println(String.format(Locale.ROOT, "  %-24s %,15d", name, quantity));
    }

    private Scope scope(Organization organization) {
        return new Scope(
                projects.of(organization.id()).stream().map(Project::id).collect(Collectors.toSet()));
    }

    private int fate(List<Organization> chosen, String text) {
        if (!EventId.isValid(text)) {
            throw new CommandRefused("an event id is 32 hexadecimal digits, not \"" + text + "\".");
        }
        for (var organization : chosen) {
            var fate = fates.fate(scope(organization), EventId.parse(text));
            if (fate.isPresent()) {
                out.println(fate.get().outcome()
                        + (fate.get().reason().isEmpty()
                                ? ""
                                : " (" + fate.get().reason() + ")")
                        + ", project " + fate.get().projectId() + " of " + organization.slug() + ", received "
                        + fate.get().receivedAt());
                return 0;
            }
        }
        out.println("No item with this id is known: it was not received, is still in flight, or was dropped more than"
                + " three days ago.");
        return UNKNOWN;
    }
}
