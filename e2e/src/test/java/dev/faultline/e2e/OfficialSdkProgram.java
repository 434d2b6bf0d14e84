package dev.faultline.e2e;

import io.sentry.Sentry;
import java.io.IOException;
import java.net.SocketTimeoutException;

/** A program with the official SDK, set up as its manual says: what proves that only the DSN must change. */
final class OfficialSdkProgram {
    private OfficialSdkProgram() {}

    public static void main(String[] arguments) {
        Sentry.init(options -> {
            options.setEnableExternalConfiguration(true);
            options.addInAppInclude("dev.faultline.e2e");
        });
        Sentry.configureScope(scope -> scope.setTransaction("POST /orders"));
        try {
            pay();
        } catch (IllegalStateException e) {
            Sentry.captureException(e);
        }
        Sentry.close();
    }

    private static void pay() {
        try {
            callGateway();
        } catch (IOException e) {
            throw new IllegalStateException("payment failed", e);
        }
    }

    private static void callGateway() throws IOException {
        throw new SocketTimeoutException("connect timed out after 3000 ms");
    }
}
