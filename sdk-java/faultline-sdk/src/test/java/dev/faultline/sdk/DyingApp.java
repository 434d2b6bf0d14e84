package dev.faultline.sdk;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

/** An application that reports and then ends as it is told. */
final class DyingApp {
    static final int ERRORS = 50;

    private DyingApp() {}

    /** Arguments: DSN, spool folder, how it ends, and a word that begins its messages. */
    public static void main(String[] args) throws InterruptedException {
        Faultline.init(FaultlineOptions.builder()
                .dsn(args[0])
                .release("dying@1.0.0")
                .spoolFolder(Path.of(args[1]))
                .build());
        for (int i = 0; i < ERRORS; i++) {
            Faultline.capture(new Exception(args[3] + " " + i));
        }
        switch (args[2]) {
            case "exits":
                System.exit(3);
                break;
            case "throws":
                throw new IllegalStateException("nobody catches this");
            default:
                new CountDownLatch(1).await();
        }
    }

    static ProcessBuilder start(int port, Path spool, String end, String word) {
        return new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                DyingApp.class.getName(),
                RecordingServer.dsn(port),
                spool.toString(),
                end,
                word);
    }
}
