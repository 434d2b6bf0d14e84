package dev.faultline.embedded.supervisor;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

/** The supervisor in a process of its own, so that a test may kill it. */
final class SupervisorProcess {
    private SupervisorProcess() {}

    public static void main(String[] arguments) throws InterruptedException {
        EngineSupervisor engines = EngineSupervisor.start(settings(Path.of(arguments[0])));
        Runtime.getRuntime().addShutdownHook(new Thread(engines::close));
        System.out.println("ready");
        new CountDownLatch(1).await();
    }

    /** Unpacked programs are shared by the tests of this module: 60 MB and two seconds each otherwise. */
    static EngineSettings settings(Path data) {
        return new EngineSettings(
                data, Path.of("target", "engines-bin").toAbsolutePath(), 0, false, null, null, null, null, null);
    }
}
