package dev.faultline.bench.load;

import java.util.Map;
import org.HdrHistogram.Histogram;

/**
 * What came back.
 *
 * @param latency microseconds from the intended send time to the answer
 * @param answers how many of each status; 0 stands for a connection that broke
 */
public record LoadResult(long sent, Map<Integer, Long> answers, Histogram latency, double seconds) {
    public long acknowledged() {
        return answers.getOrDefault(200, 0L);
    }
}
