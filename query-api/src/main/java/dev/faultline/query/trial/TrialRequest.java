package dev.faultline.query.trial;

import dev.faultline.query.web.Summary;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Settings to try. */
record TrialRequest(
        @Summary("Keys of this group of settings with the values to try; the others stay as they are saved") @Nullable ObjectNode settings,

        @Summary("An event as an SDK sends it, pasted; without it only what is stored is looked at") @Nullable JsonNode event) {}
