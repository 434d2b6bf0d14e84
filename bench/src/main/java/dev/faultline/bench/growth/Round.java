package dev.faultline.bench.growth;

import org.HdrHistogram.Histogram;

/** One question put to one house many times in a row. */
record Round(Question question, House house, Histogram micros) {
    double median() {
        return micros.getValueAtPercentile(50) / 1e3;
    }
}
