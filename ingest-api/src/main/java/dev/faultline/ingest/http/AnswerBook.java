package dev.faultline.ingest.http;

import dev.faultline.core.envelope.DataCategory;
import dev.faultline.core.ledger.Outcome;
import dev.faultline.core.record.Receipt;
import dev.faultline.ingest.outcome.OutcomeCounter;
import dev.faultline.ingest.receipt.Receipts;
import dev.faultline.ingest.refusal.Refusal;
import dev.faultline.ingest.refusal.RefusedException;

/** Where answers are written down: refusals into the outcomes, all of them into the project's receipts. */
public final class AnswerBook {
    private final OutcomeCounter outcomes;
    private final Receipts receipts;

    public AnswerBook(OutcomeCounter outcomes, Receipts receipts) {
        this.outcomes = outcomes;
        this.receipts = receipts;
    }

    void answered(Visit visit, Answer answer) {
        var limited = answer.status() == Refusal.RATE_LIMITED.status();
        write(
                visit,
                answer.status(),
                limited ? Refusal.RATE_LIMITED.code() : "accepted",
                "",
                limited ? Refusal.RATE_LIMITED.stage().wireName() : "log");
    }

    void refused(Visit visit, RefusedException refused) {
        // Items that a limit or a size turned away are counted one by one where that was decided.
        if (refused.refusal() != Refusal.RATE_LIMITED && refused.refusal() != Refusal.ITEM_TOO_LARGE) {
            outcomes.count(
                    visit.projectId(),
                    visit.receivedAt(),
                    visit.keyId(),
                    DataCategory.DEFAULT,
                    Outcome.REFUSED,
                    refused.refusal().code(),
                    1);
        }
        write(
                visit,
                refused.refusal().status(),
                refused.refusal().code(),
                refused.detail(),
                refused.refusal().stage().wireName());
    }

    private void write(Visit visit, int status, String code, String detail, String stage) {
        var project = receipts.projectOf(visit);
        if (project == 0 || !receipts.wants(project)) {
            return;
        }
        var event = visit.eventId();
        receipts.offer(
                project,
                new Receipt(
                        visit.receivedAt().toEpochMilli(),
                        status,
                        code,
                        detail,
                        stage,
                        event == null ? null : event.toString(),
                        visit.clientAddress(),
                        visit.sdk(),
                        visit.header("Origin"),
                        visit.items()));
    }
}
