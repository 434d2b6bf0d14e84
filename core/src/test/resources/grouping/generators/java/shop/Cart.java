package com.acme.shop;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;

public class Cart {
    public record Line(String sku, Integer price, int pieces) {}

    public static class PriceException extends RuntimeException {
        public PriceException(String text, Throwable cause) {
            super(text, cause);
        }
    }

    public int total(List<Line> lines) {
        return lines.stream().mapToInt(line -> line.price() * line.pieces()).sum();
    }

    public int perPiece(Line line) {
        return line.price() / line.pieces();
    }

    public String firstSku(List<Line> lines) {
        return lines.get(0).sku().toUpperCase();
    }

    public String lastSku(List<Line> lines) {
        return lines.get(lines.size() - 1).sku().toLowerCase();
    }

    public void coupon(String code) {
        if (!code.startsWith("C-")) {
            throw new IllegalArgumentException("code " + code + " is not accepted");
        }
    }

    public void voucher(String code) {
        if (!code.startsWith("V-")) {
            throw new IllegalArgumentException("code " + code + " is not accepted");
        }
    }

    public int parse(String text) {
        return Integer.parseInt(text);
    }

    public int parseWrapped(String text) {
        try {
            return parse(text);
        } catch (NumberFormatException cause) {
            throw new PriceException("price " + text + " cannot be read", cause);
        }
    }

    public int parseWrappedTwice(String text) {
        try {
            return parseWrapped(text);
        } catch (PriceException cause) {
            throw new IllegalStateException("import stopped", cause);
        }
    }

    public void open(String state) {
        Checks.requireState(state, "new");
    }

    public void close(String state) {
        Checks.requireState(state, "open");
    }

    public String ship(Map<String, String> address) {
        return pack(address);
    }

    private String pack(Map<String, String> address) {
        return label(address);
    }

    private String label(Map<String, String> address) {
        return address.get("street").strip();
    }

    public String shipOn(ExecutorService pool, Map<String, String> address) throws Exception {
        return pool.submit(() -> ship(address)).get();
    }

    public String shipLater(Map<String, String> address) {
        return CompletableFuture.supplyAsync(() -> ship(address)).join();
    }

    public int depth(Object[] node) {
        if (node[0] == null) {
            throw new IllegalStateException("node without a name");
        }
        return node.length > 1 ? 1 + depth((Object[]) node[1]) : 1;
    }

    public int forever(int value) {
        return forever(value + 1) + 1;
    }

    public int ping(int value) {
        return pong(value + 1) + 1;
    }

    public int pong(int value) {
        return ping(value + 1) + 1;
    }

    public int closing(int rest) throws Exception {
        try (AutoCloseable first = () -> {
            throw new java.io.IOException("rollback " + rest + " failed");
        }) {
            throw new IllegalStateException("charge " + rest + " failed");
        }
    }
}
