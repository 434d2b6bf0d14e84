package dev.faultline.sdk.spring;

import dev.faultline.sdk.Faultline;
import dev.faultline.sdk.FaultlineClient;
import dev.faultline.sdk.transport.DeliveryState;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** How the SDK itself does, for health and meters. */
public final class SdkNumbers {
    /** What the health of the application shows. */
    public Map<String, Object> details() {
        Map<String, Object> details = new LinkedHashMap<>();
        FaultlineClient client = Faultline.client();
        details.put("reporting", client != null);
        if (client != null) {
            DeliveryState state = client.state();
            details.put("serverAnswers", state.failuresInARow() == 0);
            details.put("waiting", state.queued() + state.spooled());
            details.put("sent", state.sent());
            details.put("dropped", state.dropped());
        }
        return details;
    }

    /** A number of now; 0 while nothing is reported. */
    public double read(ToDoubleFunction<DeliveryState> number) {
        FaultlineClient client = Faultline.client();
        return client == null ? 0 : number.applyAsDouble(client.state());
    }
}
