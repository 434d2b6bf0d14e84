package dev.faultline.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.faultline.embedded.supervisor.StartRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommandLineTest {
    @Test
    void shortFlagsAreSettings() {
        CommandLine line =
                CommandLine.parse("run", "--port", "9100", "--data=/srv/faultline", "--faultline.kafka.linger=5ms");
        assertThat(line.command()).isEqualTo(Command.RUN);
        assertThat(line.settings())
                .containsExactly(
                        "--faultline.port=9100",
                        "--faultline.data.folder=/srv/faultline",
                        "--faultline.kafka.linger=5ms");
    }

    @ParameterizedTest
    @CsvSource({
        "run --prot 9100, the flag --prot is unknown",
        "run 9100, the flag 9100 is unknown",
        "run --server.port=1, the flag --server.port is unknown",
        "run --port, the flag --port needs a value",
        "run --data a --data=b, the flag --data is given twice",
        "run --data=, the flag --data needs a value",
        "run --config /nowhere/f.yaml, the configuration file /nowhere/f.yaml cannot be read",
        "fly, 'the command is run or engines, not fly'"
    })
    void whatIsNotUnderstoodIsRefused(String arguments, String sentence) {
        assertThatThrownBy(() -> CommandLine.parse(arguments.split(" ")))
                .isInstanceOf(StartRefused.class)
                .hasMessageStartingWith(sentence);
    }
}
