package dev.faultline.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a scraper sees, and what everybody else does not. */
@Tag("slow")
@ExtendWith(SharedProduct.class)
class MetricsTest {

    @Test
    void aScraperReadsNumbersWithoutSecrets(Product product) {
        var answer = new Api(product.process().url(), Product.METRICS).send("GET", "/metrics", "");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/plain");
        assertThat(answer.body())
                .contains("# TYPE jvm_memory_used_bytes gauge", "process_cpu_usage", "logback_events_total")
                .doesNotContain(Product.TOKEN, Product.METRICS, Product.KEY, Product.EMAIL, Product.PASSWORD)
                .doesNotContain("password", "faultline\"");
    }

    @Test
    void nobodyElseDoes(Product product) {
        for (var path : new String[] {"/metrics", "/metrics;x", "/%6detrics", "/metrics/", "/prometheus"}) {
            var answer = product.api().send("GET", path, "");
            assertThat(answer.body()).as(path).doesNotContain("jvm_memory");
        }
        assertThat(product.api().send("GET", "/metrics", "").statusCode()).isEqualTo(401);
    }
}
