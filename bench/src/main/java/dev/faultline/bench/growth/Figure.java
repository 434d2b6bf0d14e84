package dev.faultline.bench.growth;

import java.util.List;
import org.HdrHistogram.Histogram;

/**
 * What all rounds of a question at a house say.
 *
 * @param medians of each round, in order
 */
record Figure(String question, long events, double p50, double p95, int must, List<Double> medians) {
    Figure {
        medians = List.copyOf(medians);
    }

    static Figure of(Question question, House house, List<Round> rounds) {
        var all = new Histogram(3);
        rounds.forEach(round -> all.add(round.micros()));
        return new Figure(
                question.name(),
                house.events(),
                all.getValueAtPercentile(50) / 1e3,
                all.getValueAtPercentile(95) / 1e3,
                question.bound(house),
                rounds.stream().map(Round::median).toList());
    }

    boolean holds() {
        return p95 <= must;
    }

    /** How much more it costs here: the median over pairs of rounds that followed one another. */
    double against(Figure smaller) {
        var ratios = new double[medians.size()];
        for (var i = 0; i < ratios.length; i++) {
            ratios[i] = medians.get(i) / smaller.medians().get(i);
        }
        java.util.Arrays.sort(ratios);
        return ratios[ratios.length / 2];
    }
}
