package dev.faultline.engines.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import dev.faultline.embedded.testing.Engines;
import dev.faultline.engines.migration.MigrationChangedException;
import dev.faultline.engines.secret.Secret;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.jdbc.core.simple.JdbcClient;

@ExtendWith(Engines.class)
class PostgresMigrationsTest {

    private HikariDataSource pool;

    @BeforeEach
    void open(Engines engines) {
        var login = engines.postgres();
        pool = PostgresPool.open(new PostgresSettings(
                login.url(),
                login.username(),
                new Secret(login.password()),
                8,
                Duration.ofSeconds(3),
                Duration.ofSeconds(15)));
        JdbcClient.create(pool)
                .sql("drop table if exists schema_migrations, sample_things")
                .update();
    }

    @AfterEach
    void close() {
        pool.close();
    }

    @Test
    void appliesEachScriptOnce() {
        var migrations = new PostgresMigrations(pool);

        assertThat(migrations.migrate("sample")).isEqualTo(2);
        assertThat(migrations.migrate("sample")).isZero();
        assertThat(things()).isEqualTo(1);
    }

    @Test
    void manyProcessesAtOnceApplyEachScriptOnce() throws Exception {
        try (var threads = Executors.newFixedThreadPool(6)) {
            var runs = IntStream.range(0, 6)
                    .<Callable<Integer>>mapToObj(run -> () -> new PostgresMigrations(pool).migrate("sample"))
                    .toList();
            var applied = 0;
            for (var run : threads.invokeAll(runs)) {
                applied += run.get();
            }
            assertThat(applied).isEqualTo(2);
        }
        assertThat(things()).isEqualTo(1);
    }

    @Test
    void aScriptThatWasChangedAfterwardsIsRefused() {
        var migrations = new PostgresMigrations(pool);
        migrations.migrate("sample");
        JdbcClient.create(pool)
                .sql("update schema_migrations set checksum = 'other' where number = 1")
                .update();

        assertThatThrownBy(() -> migrations.migrate("sample"))
                .isInstanceOf(MigrationChangedException.class)
                .hasMessageContaining("sample/1 first");
    }

    @Test
    void exclusiveWorkNeverOverlaps() throws Exception {
        var inside = new AtomicInteger();
        var most = new AtomicInteger();
        Runnable work = () -> new PostgresMigrations(pool).exclusively(() -> {
            most.accumulateAndGet(inside.incrementAndGet(), Math::max);
            JdbcClient.create(pool).sql("select pg_sleep(0.02)").query().listOfRows();
            inside.decrementAndGet();
        });
        try (var threads = Executors.newFixedThreadPool(3)) {
            for (var run :
                    IntStream.range(0, 6).mapToObj(i -> threads.submit(work)).toList()) {
                run.get();
            }
        }
        assertThat(most).hasValue(1);
    }

    private long things() {
        return JdbcClient.create(pool)
                .sql("select count(*) from sample_things")
                .query(Long.class)
                .single();
    }
}
