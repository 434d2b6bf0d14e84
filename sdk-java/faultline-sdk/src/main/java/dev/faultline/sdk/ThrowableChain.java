package dev.faultline.sdk;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A throwable with its causes and suppressed ones, each once however they refer to each other. */
final class ThrowableChain {
    /** Chains this long are loops of wrapping; the outermost fifty tell the story. */
    static final int MAX_LINKS = 50;

    /** One throwable and how it hangs on another; the outermost has id 0 and no parent. */
    static final class Link {
        final Throwable throwable;
        final int id;
        final int parent;
        final @Nullable String source;

        Link(Throwable throwable, int id, int parent, @Nullable String source) {
            this.throwable = throwable;
            this.id = id;
            this.parent = parent;
            this.source = source;
        }
    }

    private final List<Link> links = new ArrayList<>();
    private final Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<Link> open = new ArrayDeque<>();
    private int nextId;

    private ThrowableChain() {}

    /** Innermost cause first, the throwable itself last, as the protocol wants it. */
    static List<Link> of(Throwable outermost) {
        ThrowableChain chain = new ThrowableChain();
        chain.add(outermost, -1, null);
        while (!chain.open.isEmpty()) {
            chain.visit(chain.open.removeLast());
        }
        Collections.reverse(chain.links);
        return chain.links;
    }

    private void visit(Link link) {
        links.add(link);
        // The last one added is visited next: suppressed ones come before the cause, which so ends up innermost.
        add(causeOf(link.throwable), link.id, "cause");
        Throwable[] suppressed = suppressedOf(link.throwable);
        for (int i = Math.min(suppressed.length, MAX_LINKS) - 1; i >= 0; i--) {
            add(suppressed[i], link.id, "suppressed[" + i + "]");
        }
    }

    private void add(@Nullable Throwable throwable, int parent, @Nullable String source) {
        if (throwable != null && nextId < MAX_LINKS && seen.add(throwable)) {
            open.addLast(new Link(throwable, nextId++, parent, source));
        }
    }

    private static @Nullable Throwable causeOf(Throwable throwable) {
        try {
            return throwable.getCause();
        } catch (Throwable hostile) {
            return hostile;
        }
    }

    private static Throwable[] suppressedOf(Throwable throwable) {
        Throwable[] suppressed = throwable.getSuppressed();
        return suppressed == null ? new Throwable[0] : suppressed;
    }
}
