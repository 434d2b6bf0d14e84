package dev.faultline.example.shop;

import java.util.concurrent.CompletableFuture;

/** Stock and shelves. */
final class Warehouse {
    void reserveInParallel() {
        CompletableFuture.runAsync(() -> reserve("SKU-1042", 5)).join();
    }

    void closeBrokenShelf() throws Exception {
        try (var shelf = new Shelf()) {
            shelf.take(3);
        }
    }

    private static void reserve(String sku, int quantity) {
        throw new IllegalStateException("cannot reserve " + quantity + " of " + sku);
    }

    /** Fails when used and again when closed. */
    private static final class Shelf implements AutoCloseable {
        void take(int quantity) {
            throw new IndexOutOfBoundsException("only 2 left, asked for " + quantity);
        }

        @Override
        public void close() throws Exception {
            throw new IllegalStateException("shelf is jammed");
        }
    }
}
