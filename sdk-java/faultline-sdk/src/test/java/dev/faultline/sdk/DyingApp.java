package dev.faultline.sdk;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

/** An application that reports and then hangs until it is killed. */
final class DyingApp {
    static final int ERRORS = 50;

    private DyingApp() {}

    public static void main(String[] args) throws InterruptedException {
        Faultline.init(FaultlineOptions.builder()
                .dsn(args[0])
                .spoolFolder(Path.of(args[1]))
                .build());
        for (int i = 0; i < ERRORS; i++) {
            Faultline.capture(new Exception("last words " + i));
        }
        new CountDownLatch(1).await();
    }
}
