package dev.faultline.core.trial;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.core.corpus.Corpus;
import dev.faultline.core.envelope.ItemType;
import dev.faultline.core.grouping.GroupingVersions;
import dev.faultline.core.normalize.GeoLookup;
import dev.faultline.core.pipeline.EventPipelines;
import dev.faultline.core.pipeline.Inputs;
import dev.faultline.core.pipeline.Processed;
import dev.faultline.core.project.ProjectSettings;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What is tried on stored events must be what happened to them when they came. */
class EventTextTest {
    @Test
    void everyRecordedEventGroupsByItsBodyAsItDidWhenItArrived() {
        var pipeline = EventPipelines.standard(GeoLookup.NONE);
        var versions = GroupingVersions.standard();
        var settings = ProjectSettings.defaults().grouping();
        var texts = new EventText();
        var read = 0;
        for (var item : Corpus.items(ItemType.EVENT)) {
            if (pipeline.process(Inputs.event(item), Inputs.project()) instanceof Processed.Accepted accepted) {
                var event = accepted.event();
                var body = new String(accepted.body().json(), StandardCharsets.UTF_8);
                var again = texts.kept(body, event.id(), event.receivedAt());
                assertThat(versions.group(again, settings)).as("%s", item).isEqualTo(accepted.grouping());
                assertThat(again.tags()).isEqualTo(event.tags());
                read++;
            }
        }
        assertThat(read).isGreaterThan(20);
    }
}
