package dev.faultline.engines.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SqlStatementsTest {

    @Test
    void splitsAtSemicolonsThatEndALine() {
        assertThat(SqlStatements.split("-- a comment; with a semicolon\nSELECT ';'  ;\n\nSELECT\n  2;\n-- end\n"))
                .containsExactly("SELECT ';'", "SELECT\n  2");
    }

    @Test
    void aLastStatementNeedsNoSemicolon() {
        assertThat(SqlStatements.split("SELECT 1")).containsExactly("SELECT 1");
        assertThat(SqlStatements.split("\n -- nothing\n")).isEmpty();
    }

    @Test
    void scriptsAreReadInOrderAndMustCountWithoutGaps() {
        assertThat(MigrationScripts.of("postgres", "sample"))
                .extracting(Migration::name)
                .containsExactly("first", "second");
        assertThatThrownBy(() -> MigrationScripts.of("postgres", "gap")).hasMessageContaining("1, 2, 3");
        assertThat(MigrationScripts.of("postgres", "nobody")).isEmpty();
    }
}
