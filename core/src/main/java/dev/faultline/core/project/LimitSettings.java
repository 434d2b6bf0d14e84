package dev.faultline.core.project;

import dev.faultline.core.envelope.DataCategory;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Bounds on what a project may send, beside those of its keys and its organisation. */
public record LimitSettings(@Nullable RateLimit rate, Map<DataCategory, RateLimit> categories, List<Quota> quotas) {
    public LimitSettings {
        categories = Map.copyOf(categories);
        quotas = List.copyOf(quotas);
    }

    static LimitSettings defaults() {
        return new LimitSettings(null, Map.of(), List.of());
    }
}
