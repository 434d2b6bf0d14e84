package dev.faultline.core.grouping;

import com.dynatrace.hash4j.hashing.HashStream64;
import com.dynatrace.hash4j.hashing.Hasher64;
import com.dynatrace.hash4j.hashing.Hashing;
import dev.faultline.core.event.Event;
import dev.faultline.core.event.Frame;
import dev.faultline.core.grouping.frame.CallCleaner;
import dev.faultline.core.grouping.rules.FingerprintRule;
import dev.faultline.core.grouping.rules.GroupingRules;
import dev.faultline.core.grouping.rules.Subject;
import dev.faultline.core.json.Trim;
import dev.faultline.core.project.GroupingSettings;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The second version: the root cause decides, by its type and the calls of the application nearest to the crash; its
 * message only where no stack tells the place.
 */
public final class CauseGrouper implements Grouper {
    private static final int SHOWN_FRAMES = 20;
    private static final int TITLE = 256;
    /** What says nothing about a bug but that a new build replaced the files of an old page. */
    private static final GroupingRules BUILT_IN = GroupingRules.of(new GroupingSettings("", "", """
            family:javascript error.type:ChunkLoadError -> chunkloaderror
            family:javascript error.value:"ChunkLoadError*" -> chunkloaderror
            family:javascript error.value:"Loading chunk * failed*" -> chunkloaderror
            """, ""));

    /**
     * Calls that tell the place. Each call more splits what was reached through a thread, a wrapper or another caller;
     * calls that are helpers by their name bring in their caller anyway. Measured on the corpus: docs/grouping.md.
     */
    private static final int DEPTH = 1;

    private final int depth;
    private final Hasher64 hasher = Hashing.xxh3_64();
    private final CallCleaner cleaner = new CallCleaner();
    private final StackIdentity identity = new StackIdentity();
    private final RuleBook book = new RuleBook();

    public CauseGrouper() {
        this(DEPTH);
    }

    /** @param depth how many calls tell the place */
    CauseGrouper(int depth) {
        this.depth = depth;
    }

    @Override
    public String name() {
        return "fl-2";
    }

    /** What an event was taken apart into. */
    record Parts(
            GroupingRules rules,
            List<Cause> causes,
            Subject subject,
            @Nullable FingerprintRule rule,
            boolean builtIn,
            Fingerprint fingerprint) {}

    Parts parts(Event event, GroupingSettings settings) {
        var rules = book.of(settings);
        var causes = new ArrayList<Cause>(1);
        for (var deciding : Deciding.of(event)) {
            causes.add(new Cause(event, deciding, rules, cleaner, depth));
        }
        var subject = new Subject(event, outerFrames(event));
        var own = rules.fingerprints().isEmpty() ? null : rules.fingerprint(subject);
        var builtIn = own == null && event.fingerprint().isEmpty() ? BUILT_IN.fingerprint(subject) : null;
        var rule = own == null ? builtIn : own;
        var fingerprint = Fingerprint.of(rule == null ? event.fingerprint() : rule.values(), subject);
        return new Parts(rules, causes, subject, rule, builtIn != null, fingerprint);
    }

    @Override
    public Grouping group(Event event, GroupingSettings settings) {
        var parts = parts(event, settings);
        var headline = Headline.of(event);
        var rule = parts.rule();
        var title = rule == null || rule.title().isEmpty()
                ? headline.title()
                : Trim.to(Fingerprint.filled(rule.title(), parts.subject()), TITLE);
        var frames = parts.subject().frames();
        var inApp = inApp(frames, new Rulings(parts.subject(), parts.rules()));
        return new Grouping(
                List.of(hash(event, parts)),
                title,
                headline.type(),
                headline.value(),
                Culprit.of(event, frames, inApp),
                identity.of(event),
                StackIdentity.shown(inApp, SHOWN_FRAMES));
    }

    /** The stack people see first: that of the exception that was caught last, else of the ones inside it. */
    private static List<Frame> outerFrames(Event event) {
        for (var exception : event.exceptions().reversed()) {
            if (!exception.stacktrace().frames().isEmpty()) {
                return exception.stacktrace().frames();
            }
        }
        return Deciding.stackOf(event).frames();
    }

    private static List<Frame> inApp(List<Frame> frames, Rulings rulings) {
        var inApp = new ArrayList<Frame>(Math.min(frames.size(), 64));
        for (var i = 0; i < frames.size(); i++) {
            if (rulings.inApp(i).inApp()) {
                inApp.add(frames.get(i));
            }
        }
        return inApp;
    }

    private long hash(Event event, Parts parts) {
        var stream = hasher.hashStream().putString(name()).putString(event.kind());
        if (parts.fingerprint().isDefault()) {
            putCauses(stream, event, parts.causes());
            return stream.getAsLong();
        }
        stream.putString("fingerprint");
        for (var value : parts.fingerprint().values()) {
            if (value == null) {
                putCauses(stream.putString("default"), event, parts.causes());
            } else {
                stream.putString("value").putString(value);
            }
        }
        return stream.getAsLong();
    }

    /** A group's causes count once each, whatever their order. */
    private void putCauses(HashStream64 stream, Event event, List<Cause> causes) {
        var hashes = new long[causes.size()];
        for (var i = 0; i < hashes.length; i++) {
            hashes[i] = hash(event, causes.get(i));
        }
        putDistinct(stream, hashes);
    }

    private long hash(Event event, Cause cause) {
        var stream = hasher.hashStream().putString(cause.type());
        if (cause.messageCounts()) {
            // The same words from a browser and from a server are two bugs.
            stream.putString(event.platform()).putString(cause.message().text());
        }
        var calls = cause.stack().calls();
        var hashes = new long[calls.size()];
        for (var i = 0; i < hashes.length; i++) {
            var call = calls.get(i);
            hashes[i] = hasher.hashStream()
                    .putString(call.place())
                    .putString(call.function())
                    .getAsLong();
        }
        if (hashes.length > 0 && !cause.overflow()) {
            stream.putLong(hashes[0]);
        }
        // Which of its callers comes first depends on how deep a recursion was: only the crash has a place of its own.
        putDistinct(stream, hashes);
        return stream.getAsLong();
    }

    private static void putDistinct(HashStream64 stream, long[] hashes) {
        Arrays.sort(hashes);
        for (var i = 0; i < hashes.length; i++) {
            if (i == 0 || hashes[i] != hashes[i - 1]) {
                stream.putLong(hashes[i]);
            }
        }
    }
}
