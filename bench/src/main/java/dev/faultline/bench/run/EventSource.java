package dev.faultline.bench.run;

import dev.faultline.bench.event.EventBody;
import dev.faultline.bench.event.GzipEnvelope;
import dev.faultline.bench.load.OpenLoop;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;

/**
 * Bodies in turn, each time under an id that no other source of this run makes.
 *
 * @param seed of the ids
 * @param sent told of each id as it is made
 */
public record EventSource(long seed, List<EventBody> bodies, Consumer<String> sent) implements OpenLoop.BodySource {
    private static final HexFormat HEX = HexFormat.of();

    @Override
    public OpenLoop.Prepared next(long n) {
        var id = HEX.toHexDigits(seed * 0x9e3779b97f4a7c15L ^ mixed(n)) + HEX.toHexDigits(mixed(~n ^ seed));
        sent.accept(id);
        return new OpenLoop.Prepared(id, GzipEnvelope.of(id, bodies.get((int) (n % bodies.size()))));
    }

    private static long mixed(long value) {
        var x = (value ^ (value >>> 30)) * 0xbf58476d1ce4e5b9L;
        x = (x ^ (x >>> 27)) * 0x94d049bb133111ebL;
        return x ^ (x >>> 31);
    }
}
