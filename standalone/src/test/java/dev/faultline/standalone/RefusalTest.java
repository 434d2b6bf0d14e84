package dev.faultline.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.embedded.supervisor.StartRefused;
import dev.faultline.engines.migration.Migration;
import dev.faultline.engines.migration.MigrationChangedException;
import org.junit.jupiter.api.Test;
import org.springframework.boot.web.server.PortInUseException;

class RefusalTest {
    @Test
    void dataOfAnotherBuildIsNamed() {
        var changed = new MigrationChangedException(new Migration("issues", 2, "logs", "select 1"));
        assertThat(Refusal.sentence(new IllegalStateException("bean", changed)))
                .contains("the data was written by another build of Faultline, whose migration issues/2 logs differs:"
                        + " start that build, or choose another folder with --data.");
    }

    @Test
    void theOutermostThatIsKnownSpeaks() {
        assertThat(Refusal.sentence(new IllegalStateException(new StartRefused("no.", new PortInUseException(9000)))))
                .contains("no.");
        assertThat(Refusal.sentence(new RuntimeException(new PortInUseException(9000))))
                .contains("port 9000 is taken: stop what listens there, or choose another port with --port.");
    }

    @Test
    void whatNobodyForesawHasNoSentence() {
        assertThat(Refusal.sentence(new IllegalStateException("surprise"))).isEmpty();
    }
}
