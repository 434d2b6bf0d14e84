package dev.faultline.example.shop;

import java.util.List;

/** Products and search. */
final class Catalog {
    private final List<String> prices = List.of("12.50", "8.00", "on request");

    void priceOfEverything() {
        var total =
                prices.stream().mapToDouble(price -> Double.parseDouble(price)).sum();
        throw new IllegalStateException("unexpectedly cheap: " + total);
    }

    void categoryLoop() {
        parentOf("shoes");
    }

    void searchForScript() {
        throw new UnsupportedOperationException("no results for <script>alert('\u202Ehi')</script>");
    }

    private static String parentOf(String category) {
        return category.isEmpty() ? "" : parentOf(category.equals("shoes") ? "boots" : "shoes") + category;
    }
}
