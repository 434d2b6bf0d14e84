package dev.faultline.bench.load;

import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.handler.codec.http.DefaultFullHttpRequest;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpVersion;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A kept-alive connection: one request at a time, driven by its event loop alone. */
final class Connection extends SimpleChannelInboundHandler<FullHttpResponse> {
    private final OpenLoop loop;
    private @Nullable Request inFlight;

    Connection(OpenLoop loop) {
        this.loop = loop;
    }

    void send(Channel channel, Request request) {
        inFlight = request;
        var path = "/api/" + request.target().projectId() + "/envelope/";
        var http = new DefaultFullHttpRequest(
                HttpVersion.HTTP_1_1, HttpMethod.POST, path, Unpooled.wrappedBuffer(request.body()));
        http.headers()
                .set(HttpHeaderNames.HOST, "localhost")
                .set(HttpHeaderNames.CONTENT_TYPE, "application/x-sentry-envelope")
                .set(HttpHeaderNames.CONTENT_ENCODING, "gzip")
                .set(HttpHeaderNames.CONTENT_LENGTH, request.body().length)
                .set(
                        "X-Sentry-Auth",
                        "Sentry sentry_version=7,sentry_client=faultline-bench/1,sentry_key="
                                + request.target().publicKey());
        var _ = channel.writeAndFlush(http, channel.voidPromise());
    }

    @Override
    protected void channelRead0(ChannelHandlerContext ctx, FullHttpResponse response) {
        var request = Objects.requireNonNull(inFlight, "an answer without a request");
        inFlight = null;
        loop.answered(ctx.channel(), this, request, response.status().code());
    }

    @Override
    public void channelInactive(ChannelHandlerContext ctx) {
        if (inFlight != null) {
            var request = inFlight;
            inFlight = null;
            loop.broken(request);
        } else {
            loop.idleLost(ctx.channel());
        }
    }

    @Override
    public void exceptionCaught(ChannelHandlerContext ctx, Throwable cause) {
        var _ = ctx.close();
    }
}
