package dev.faultline.example.shop;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;

/** Orders and payment. */
final class Checkout {
    private final Map<String, String> customers = Map.of("7", "Jonas");

    void greetUnknownCustomer() {
        var name = customers.get("42");
        if (name.isBlank()) {
            throw new IllegalStateException("a customer without a name");
        }
    }

    void payWithBrokenGateway() {
        try {
            callGateway();
        } catch (IOException e) {
            throw new IllegalStateException("payment failed", e);
        }
    }

    void findMissingOrder() {
        var order = ThreadLocalRandom.current().nextInt(100_000, 999_999);
        throw new OrderNotFoundException("order " + order + " not found for customer 42");
    }

    void leakCardNumber() {
        throw new IllegalArgumentException("card 4111 1111 1111 1111 was declined, password=hunter2");
    }

    private static void callGateway() throws IOException {
        try {
            throw new SocketTimeoutException("connect timed out after 3000 ms");
        } catch (SocketTimeoutException e) {
            throw new IOException("gateway pay.example did not answer", e);
        }
    }

    /** There is no such order. */
    static final class OrderNotFoundException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        OrderNotFoundException(String message) {
            super(message);
        }
    }
}
