package dev.faultline.example.shop;

import java.util.Locale;

/** The ten ways. */
enum Breakage {
    /** A null where a customer should be. */
    NULL_CUSTOMER(new Checkout()::greetUnknownCustomer),
    /** Twice wrapped: the root cause is what matters. */
    WRAPPED_CAUSE(new Checkout()::payWithBrokenGateway),
    /** The order number varies, the bug does not. */
    VARYING_MESSAGE(new Checkout()::findMissingOrder),
    /** Thrown inside a lambda of a stream. */
    LAMBDA(new Catalog()::priceOfEverything),
    /** Recursion without an end. */
    RECURSION(new Catalog()::categoryLoop),
    /** On another thread, seen through a future. */
    ASYNC(new Warehouse()::reserveInParallel),
    /** Suppressed exceptions beside the main one. */
    SUPPRESSED(new Warehouse()::closeBrokenShelf),
    /** A name with characters that a page must never believe. */
    HOSTILE_TEXT(new Catalog()::searchForScript),
    /** Secrets in the message: they must not be stored. */
    SECRET_IN_MESSAGE(new Checkout()::leakCardNumber),
    /** No exception at all, a message of level warning. */
    WARNING(() -> {});

    private final Step step;

    Breakage(Step step) {
        this.step = step;
    }

    void run() throws Exception {
        step.run();
    }

    String wireName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Something that may fail. */
    @FunctionalInterface
    interface Step {
        void run() throws Exception;
    }
}
