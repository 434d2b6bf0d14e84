package dev.faultline.processor.item;

import dev.faultline.core.envelope.ItemType;
import dev.faultline.core.ledger.Outcome;
import java.util.EnumMap;
import java.util.Map;

/** The handler of each item type; types without one end as filtered. */
public final class ItemHandlers {

    private static final ItemHandler UNSUPPORTED = (context, rows) -> rows.tally()
            .count(context.meta(), context.item().type().category(), Outcome.FILTERED, "unsupported_item", 1);

    private final Map<ItemType, ItemHandler> handlers;

    /** These handlers, by the types that they take. */
    public ItemHandlers(Map<ItemType, ItemHandler> handlers) {
        this.handlers = new EnumMap<>(handlers);
    }

    /** Never null. */
    public ItemHandler of(ItemType type) {
        return handlers.getOrDefault(type, UNSUPPORTED);
    }
}
