package dev.faultline.embedded.clickhouse.sql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.embedded.clickhouse.sql.Statement.Command;
import dev.faultline.embedded.clickhouse.sql.Statement.Incomplete;
import dev.faultline.embedded.clickhouse.sql.Statement.InsertData;
import dev.faultline.embedded.clickhouse.sql.Statement.Refused;
import dev.faultline.embedded.clickhouse.sql.Statement.Select;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatementReaderTest {
    private static Statement read(String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        return StatementReader.read(bytes, bytes.length, true);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "INSERT INTO t FORMAT RowBinary\\nX|RowBinary|X",
                "INSERT INTO t \\n FORMAT RowBinary\\n\\nX|RowBinary|\\nX",
                "insert into t format JSONEachRow {X|JSONEachRow|{X",
                "INSERT INTO t FORMAT CSV\\r\\nX|CSV|X",
                "INSERT INTO t FORMAT CSV;\\nX|CSV|X",
                "INSERT INTO db.t (a, b) SETTINGS x = 1 FORMAT RowBinary\\nX|RowBinary|X",
                "INSERT INTO `a b`.\"FORMAT\" (`x)`) FORMAT TSV\\nX|TSV|X",
                "INSERT INTO t VALUES (1)|Values| (1)",
                "INSERT INTO t(a)VALUES(1)|Values|(1)",
                "INSERT INTO TABLE t VALUES (1)|Values| (1)",
                "INSERT INTO values VALUES (1)|Values| (1)",
                "INSERT INTO format FORMAT TSV\\nX|TSV|X",
                "INSERT INTO db . select FORMAT TSV\\nX|TSV|X",
                "INSERT INTO FUNCTION remote('h', 'VALUES', t) FORMAT TSV\\nX|TSV|X",
                "/* FORMAT a */ INSERT -- VALUES\\nINTO t FORMAT TSV\\nX|TSV|X",
                "INSERT INTO t (values, format, select) FORMAT TSV\\nX|TSV|X",
            })
    void findsWhereTheDataBegins(String text, String format, String data) {
        var bytes = text.replace("\\n", "\n").replace("\\r", "\r").getBytes(StandardCharsets.UTF_8);
        var insert = (InsertData) StatementReader.read(bytes, bytes.length, true);
        assertThat(insert.format()).isEqualTo(format);
        var found = new String(bytes, insert.dataStart(), bytes.length - insert.dataStart(), StandardCharsets.UTF_8);
        assertThat(found).isEqualTo(data.replace("\\n", "\n"));
    }

    @Test
    void decidesTheSameHoweverTheBytesArrive() {
        var text = "INSERT INTO db.t (`a`, b) SETTINGS max_threads = 1 FORMAT RowBinary\nDATA\n\nSELECT";
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        for (var limit = 0; limit < bytes.length; limit++) {
            var statement = StatementReader.read(bytes, limit, false);
            if (!(statement instanceof Incomplete)) {
                assertThat(statement).isEqualTo(read(text));
                assertThat(limit).isGreaterThan(text.indexOf("RowBinary"));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "INSERT INTO t SELECT 1",
                "INSERT INTO t (a) WITH 1 AS x SELECT x",
                "INSERT INTO t (SELECT 1)",
                "CREATE TABLE t (format String) ENGINE = Memory",
                "DROP TABLE t",
                "SHOW TABLES",
                "KILL QUERY WHERE 1",
                "",
                " -- nothing",
                "GRANT INSERT ON t TO u"
            })
    void runsCommandsWhole(String text) {
        assertThat(read(text)).isEqualTo(new Command(""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SELECT 1|''",
                "SELECT 1 FORMAT JSON|JSON",
                "SELECT 1 FORMAT JSON;|JSON",
                "select 1 format JSONEachRow settings max_threads = 1|JSONEachRow",
                "SELECT format FROM t|''",
                "SELECT a AS format FORMAT TSV|TSV",
                "SELECT (SELECT 1 FORMAT x)|''",
                "SELECT 'FORMAT JSON'|''",
                "SELECT 1 -- FORMAT JSON|''",
                "WITH 1 AS x SELECT x|''",
                "(SELECT 1) UNION ALL (SELECT 2) FORMAT CSV|CSV",
                "FROM t SELECT x|''",
                "SELECT $$ FORMAT JSON $$|''",
                "SELECT $a$ $$ FORMAT JSON $a$ FORMAT CSV|CSV"
            })
    void readsTheFormatOfASelect(String text, String format) {
        assertThat(read(text)).isEqualTo(new Select(format));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "INSERT INTO t",
                "INSERT",
                "INSERT INTO t FORMAT",
                "INSERT INTO t FROM INFILE 'x' FORMAT CSV",
                "INSERT INTO t SELECT * FROM input('a String') FORMAT CSV\n1",
                "EXPLAIN INSERT INTO t VALUES (1)",
                "EXPLAIN INSERT INTO t FORMAT CSV 1",
                "SELECT 1 INTO OUTFILE 'x'",
                "INSERT INTO t (a"
            })
    void refusesWhatItCannotKeepApart(String text) {
        assertThat(read(text)).isInstanceOf(Refused.class);
    }
}
