package dev.faultline.processor.item;

/** Turns items of some types into rows. Each call ends in exactly one outcome of the draft's tally, or a pending event. */
@FunctionalInterface
public interface ItemHandler {

    /** Takes in one item. */
    void handle(ItemContext context, BatchRows rows);
}
