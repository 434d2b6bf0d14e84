package dev.faultline.core.scrub;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.core.corpus.Corpus;
import dev.faultline.core.envelope.ItemType;
import dev.faultline.core.normalize.GeoLookup;
import dev.faultline.core.pipeline.EventPipeline;
import dev.faultline.core.pipeline.EventPipelines;
import dev.faultline.core.pipeline.Inputs;
import dev.faultline.core.pipeline.ItemReaders;
import dev.faultline.core.pipeline.Processed;
import dev.faultline.core.project.ProjectConfig;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Both proofs about scrubbing: nothing secret is left, next to nothing harmless is touched. */
class PlantedSecretsTest {
    private static final int PLANTED = 10_000;

    private final JsonMapper mapper = new JsonMapper();
    private final JsonNodeFactory nodes = JsonNodeFactory.instance;
    private final EventPipeline pipeline = EventPipelines.standard(GeoLookup.NONE);
    private final ItemReaders readers = new ItemReaders(GeoLookup.NONE);
    private final ProjectConfig project = Inputs.project();
    private final Random random = new Random(20_261_120);
    private final Secrets secrets = new Secrets(42);

    @Test
    void noneOfTenThousandSecretsIsLeft() {
        var items = Corpus.items().stream()
                .filter(item -> switch (item.item().type()) {
                    case EVENT, TRANSACTION, SPAN, LOG, METRIC, FEEDBACK, USER_REPORT, SESSION, CHECK_IN -> true;
                    default -> false;
                })
                .toList();
        var documents =
                items.stream().map(item -> mapper.readTree(item.payload())).toList();
        List<String> leaks = new ArrayList<>();
        for (var i = 0; i < PLANTED; i++) {
            // Events have the most corners: half of all secrets go there.
            var which = i % items.size();
            var document = documents.get(which).deepCopy();
            var planted = plant(document);
            var stored = stored(items.get(which).item().type(), document);
            if (stored.contains(planted.needle())) {
                leaks.add(items.get(which) + " " + planted);
            }
        }
        assertThat(leaks).as("%d of %d", leaks.size(), PLANTED).isEmpty();
    }

    private Secrets.Secret plant(JsonNode document) {
        var places = new JsonLeaves(document);
        return switch (random.nextInt(6)) {
            case 0 -> byName(places, secrets.name(), nodes.stringNode(""));
            case 1 -> byName(places, secrets.name(), nodes.objectNode());
            case 2 -> asKey(places);
            case 3 -> asNumber(places);
            default -> inText(places);
        };
    }

    private Secrets.Secret inText(JsonLeaves places) {
        var secret = secrets.telling();
        var leaf = leaf(places);
        var text = random.nextBoolean() ? secret.text() : "failed for " + secret.text() + " (try again)";
        leaf.replace().accept(nodes.stringNode(text));
        return new Secrets.Secret(secret.kind() + " in " + leaf.path(), text, secret.needle());
    }

    private Secrets.Secret byName(JsonLeaves places, String name, JsonNode form) {
        var value = secrets.plain();
        var object = places.objects().get(random.nextInt(places.objects().size()));
        object.set(name, form instanceof ObjectNode nested ? nested.put("inner", value) : nodes.stringNode(value));
        return new Secrets.Secret("named " + name, value, value);
    }

    private Secrets.Secret asKey(JsonLeaves places) {
        var token = "ghp_" + secrets.word(36);
        places.objects().get(random.nextInt(places.objects().size())).put(token, "x");
        return new Secrets.Secret("key", token, token);
    }

    private Secrets.Secret asNumber(JsonLeaves places) {
        var card = secrets.card(16, "4");
        var leaf = leaf(places);
        leaf.replace().accept(nodes.numberNode(Long.parseLong(card)));
        return new Secrets.Secret("number in " + leaf.path(), card, card);
    }

    /** Any place but ids of spans and sequence numbers: 16 digits there are an id, as the schema demands them. */
    private JsonLeaves.Leaf leaf(JsonLeaves places) {
        while (true) {
            var leaf = places.leaves().get(random.nextInt(places.leaves().size()));
            if (!leaf.path().endsWith("span_id") && !leaf.path().endsWith(".seq")) {
                return leaf;
            }
        }
    }

    private String stored(ItemType type, JsonNode document) {
        var input = Inputs.event(type, mapper.writeValueAsBytes(document));
        return switch (type) {
            case EVENT -> {
                var processed = (Processed.Accepted) pipeline.process(input, project);
                yield processed.event() + "\n" + processed.grouping() + "\n"
                        + new String(processed.body().json(), StandardCharsets.UTF_8);
            }
            case TRANSACTION -> readers.transaction(input, project).toString();
            case SPAN -> readers.spans(input, project).toString();
            case LOG -> readers.logs(input, project).toString();
            case METRIC -> readers.metrics(input, project).toString();
            case FEEDBACK -> readers.feedback(input, project).toString();
            case USER_REPORT -> readers.userReport(input, project).toString();
            case SESSION -> readers.session(input, project).toString();
            default -> readers.checkIn(input, project).toString();
        };
    }
}
