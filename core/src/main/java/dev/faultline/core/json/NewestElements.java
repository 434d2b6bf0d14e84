package dev.faultline.core.json;

import java.util.Arrays;

/** Keeps the newest elements of an array while it is written front to back: what is too much is taken out at the end. */
public final class NewestElements {
    private final JsonWriter out;
    private final int max;
    private int[] starts = {};
    private int count;

    /** The writer stands behind the opening bracket. */
    public NewestElements(JsonWriter out, int max) {
        this.out = out;
        this.max = max;
    }

    /** Tells that another element follows. */
    public void next() {
        if (max != Integer.MAX_VALUE) {
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, Math.max(16, count * 2));
            }
            starts[count] = out.position();
        }
        count++;
    }

    /** Takes out the oldest; answers how many elements there were if some had to go, else 0. */
    public int keep() {
        if (count <= max) {
            return 0;
        }
        out.remove(starts[0], starts[count - max]);
        return count;
    }
}
