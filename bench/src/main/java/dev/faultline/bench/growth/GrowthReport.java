package dev.faultline.bench.growth;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The table: a line for each question, a pair of columns for each size, and how the cost grew from size to size. */
final class GrowthReport {
    private final List<House> houses;
    private final List<Round> rounds;

    GrowthReport(List<House> houses, List<Round> rounds) {
        this.houses = houses;
        this.rounds = rounds;
    }

    /** Figures of each question, from the smallest house to the largest. */
    Map<Question, List<Figure>> figures() {
        Map<Question, List<Figure>> figures = new LinkedHashMap<>();
        for (var question : Questions.all()) {
            List<Figure> sizes = new ArrayList<>();
            for (var house : houses) {
                sizes.add(Figure.of(
                        question,
                        house,
                        rounds.stream()
                                .filter(round -> round.question().equals(question)
                                        && round.house().equals(house))
                                .toList()));
            }
            figures.put(question, sizes);
        }
        return figures;
    }

    String table() {
        var text = new StringBuilder("%-36s %6s".formatted("p50 / p95 in ms", "must"));
        houses.forEach(house -> text.append("%18s".formatted(house.name())));
        text.append("   grows\n");
        figures().forEach((question, sizes) -> {
            text.append("%-36s %6d".formatted(question.name(), question.must()));
            sizes.forEach(figure ->
                    text.append("%9.1f /%6.1f%s".formatted(figure.p50(), figure.p95(), figure.holds() ? "  " : " !")));
            for (var i = 1; i < sizes.size(); i++) {
                text.append("   x%.2f".formatted(sizes.get(i).against(sizes.get(i - 1))));
            }
            text.append('\n');
        });
        return text.toString();
    }

    /** Whether every bound holds, and lists are flat from the first size to the second. */
    boolean holds() {
        return figures().entrySet().stream()
                .allMatch(entry -> entry.getValue().stream().allMatch(Figure::holds)
                        && (entry.getValue().size() < 2
                                || !entry.getKey().isList()
                                || entry.getKey().must() > 50
                                || entry.getValue()
                                                .get(1)
                                                .against(entry.getValue().getFirst())
                                        <= Question.FLAT));
    }
}
