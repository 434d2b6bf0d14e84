package dev.faultline.query.status;

import dev.faultline.engines.clickhouse.ClickHouse;
import dev.faultline.engines.kafka.KafkaClients;
import dev.faultline.facts.read.LedgerReader;
import dev.faultline.issues.batch.BatchLog;
import dev.faultline.issues.batch.LogTail;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the ledger is read from. */
@Configuration(proxyBeanMethods = false)
class StatusConfiguration {

    @Bean
    LedgerReader ledgerReader(ClickHouse clickHouse) {
        return new LedgerReader(clickHouse);
    }

    @Bean
    TailReading tailReading(KafkaClients clients, JdbcClient jdbc) {
        return new TailReading(new LogTail(clients, new BatchLog(jdbc)));
    }
}
