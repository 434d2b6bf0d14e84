package dev.faultline.bench.load;

import io.netty.bootstrap.Bootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.EventLoop;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.epoll.Epoll;
import io.netty.channel.epoll.EpollIoHandler;
import io.netty.channel.epoll.EpollSocketChannel;
import io.netty.channel.nio.NioIoHandler;
import io.netty.channel.socket.nio.NioSocketChannel;
import io.netty.handler.codec.http.HttpClientCodec;
import io.netty.handler.codec.http.HttpObjectAggregator;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.LongFunction;
import org.HdrHistogram.Histogram;

/**
 * Sends on a fixed schedule, whether or not the server keeps up. A request that finds no free connection waits, and
 * its latency counts from when it should have been sent, so a stalled server cannot hide its stall. One event loop does
 * everything: no locks, and the loader's cost stays small and known.
 */
public final class OpenLoop {
    // Short enough that the schedule's own grain stays far below the latencies measured.
    private static final long TICK_MICROS = 300;
    private static final int OK = 200;
    private static final long HIGHEST_MICROS = TimeUnit.MINUTES.toMicros(2);

    private final LoadPlan plan;
    private final LongFunction<Request> requests;
    private final Consumer<String> acknowledged;
    private final Histogram latency = new Histogram(HIGHEST_MICROS, 3);
    private final Map<Integer, Long> answers = new HashMap<>();
    private final Deque<Request> waiting = new ArrayDeque<>();
    private final Deque<Channel> idle = new ArrayDeque<>();
    private final CompletableFuture<LoadResult> result = new CompletableFuture<>();
    private Bootstrap bootstrap = new Bootstrap();
    private long scheduled;
    private long finished;
    private long startNanos;

    private OpenLoop(LoadPlan plan, LongFunction<Request> requests, Consumer<String> acknowledged) {
        this.plan = plan;
        this.requests = requests;
        this.acknowledged = acknowledged;
    }

    /** Makes the n-th request's body and id; called on the event loop, so it must be cheap. */
    @FunctionalInterface
    public interface BodySource {
        Prepared next(long n);
    }

    /** An envelope ready to send. */
    public record Prepared(String eventId, byte[] body) {}

    /** Runs the plan to its end: every request answered or broken. */
    public static LoadResult run(LoadPlan plan, BodySource bodies) throws InterruptedException {
        return run(plan, bodies, eventId -> {});
    }

    /** The same; {@code acknowledged} hears of each 200 on the event loop. */
    public static LoadResult run(LoadPlan plan, BodySource bodies, Consumer<String> acknowledged)
            throws InterruptedException {
        var nanosPerRequest = TimeUnit.SECONDS.toNanos(1) / (double) plan.perSecond();
        var start = new long[1];
        var loop = new OpenLoop(
                plan,
                n -> {
                    var target =
                            plan.publicKeys().get((int) (n % plan.publicKeys().size()));
                    var body = bodies.next(n);
                    return new Request(body.eventId(), body.body(), target, start[0] + (long) (n * nanosPerRequest));
                },
                acknowledged);
        var native_ = Epoll.isAvailable();
        var group =
                new MultiThreadIoEventLoopGroup(1, native_ ? EpollIoHandler.newFactory() : NioIoHandler.newFactory());
        try {
            loop.bootstrap = new Bootstrap()
                    .group(group)
                    .channel(native_ ? EpollSocketChannel.class : NioSocketChannel.class)
                    .remoteAddress(plan.server().getHost(), plan.server().getPort())
                    .handler(new ChannelInitializer<Channel>() {
                        @Override
                        protected void initChannel(Channel channel) {
                            channel.pipeline()
                                    .addLast(new HttpClientCodec())
                                    .addLast(new HttpObjectAggregator(65_536))
                                    .addLast(new Connection(loop));
                        }
                    });
            for (var i = 0; i < plan.connections(); i++) {
                var channel = loop.bootstrap.connect().sync().channel();
                channel.eventLoop().submit(() -> loop.idle.add(channel)).sync();
            }
            var eventLoop = group.next();
            eventLoop
                    .submit(() -> {
                        start[0] = System.nanoTime();
                        loop.startNanos = start[0];
                        loop.tick(eventLoop);
                    })
                    .sync();
            return loop.result.join();
        } finally {
            group.shutdownGracefully(0, 1, TimeUnit.SECONDS).sync();
        }
    }

    private void tick(EventLoop eventLoop) {
        var due = (long) ((System.nanoTime() - startNanos) * (double) plan.perSecond() / 1e9);
        var until = Math.min(due, plan.requests());
        while (scheduled < until) {
            waiting.add(requests.apply(scheduled++));
        }
        dispatch();
        if (finished < plan.requests()) {
            var _ = eventLoop.schedule(() -> tick(eventLoop), TICK_MICROS, TimeUnit.MICROSECONDS);
        } else {
            var seconds = (System.nanoTime() - startNanos) / 1e9;
            result.complete(new LoadResult(scheduled, Map.copyOf(answers), latency, seconds));
        }
    }

    private void dispatch() {
        while (!waiting.isEmpty() && !idle.isEmpty()) {
            var channel = idle.poll();
            channel.pipeline().get(Connection.class).send(channel, waiting.poll());
        }
    }

    void answered(Channel channel, Connection connection, Request request, int status) {
        record(request, status);
        if (waiting.isEmpty()) {
            idle.add(channel);
        } else {
            connection.send(channel, waiting.poll());
        }
    }

    void broken(Request request) {
        record(request, 0);
        reconnect();
    }

    void idleLost(Channel channel) {
        if (idle.remove(channel)) {
            reconnect();
        }
    }

    private void record(Request request, int status) {
        var micros = (System.nanoTime() - request.intendedNanos()) / 1_000;
        latency.recordValue(Math.min(micros, HIGHEST_MICROS));
        answers.merge(status, 1L, Long::sum);
        if (status == OK) {
            acknowledged.accept(request.eventId());
        }
        finished++;
    }

    private void reconnect() {
        if (finished >= plan.requests()) {
            return;
        }
        bootstrap.connect().addListener(done -> {
            if (done.isSuccess()) {
                idle.add(((io.netty.channel.ChannelFuture) done).channel());
            } else {
                // The server is away; try again until it is back or the plan's requests are spent on broken ones.
                if (!waiting.isEmpty()) {
                    record(waiting.poll(), 0);
                }
                reconnect();
            }
        });
    }
}
