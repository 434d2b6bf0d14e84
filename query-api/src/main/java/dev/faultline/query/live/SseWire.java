package dev.faultline.query.live;

import java.io.IOException;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Frames as server-sent events. */
final class SseWire implements LiveClient.Wire {
    private static final long RECONNECT_MILLIS = 1_000;

    private final SseEmitter emitter;

    SseWire(SseEmitter emitter) {
        this.emitter = emitter;
    }

    @Override
    public void send(String topic, String id, Object data) throws IOException {
        emitter.send(SseEmitter.event()
                .id(id)
                .name(topic)
                .reconnectTime(RECONNECT_MILLIS)
                .data(data, MediaType.APPLICATION_JSON));
    }

    @Override
    public void beat() throws IOException {
        emitter.send(SseEmitter.event().comment("still here"));
    }

    @Override
    public void end() {
        emitter.complete();
    }
}
