package dev.faultline.query.issue;

import dev.faultline.facts.query.IssueOrder;

/** The orders of the list as its parameter names them. */
public enum IssueSort {
    TRENDING(IssueOrder.TRENDING),
    LAST(IssueOrder.LAST),
    FIRST(IssueOrder.FIRST),
    EVENTS(IssueOrder.EVENTS),
    USERS(IssueOrder.USERS),
    PRIORITY(IssueOrder.PRIORITY);

    private final IssueOrder order;

    IssueSort(IssueOrder order) {
        this.order = order;
    }

    /** The order itself. */
    public IssueOrder toOrder() {
        return order;
    }
}
