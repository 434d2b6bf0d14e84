package dev.faultline.standalone;

import dev.faultline.embedded.supervisor.EngineAddresses;
import dev.faultline.embedded.supervisor.EngineSettings;
import dev.faultline.embedded.supervisor.EngineSupervisor;
import dev.faultline.embedded.supervisor.StartRefused;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.env.Environment;

/**
 * Engines this process can use: its own, or those another one holds on the same data folder.
 *
 * @param addresses how to reach them, as settings
 * @param areLocal whether they stand on our data folder, so that whoever else uses them does too
 * @param end stops them, if they are ours to stop
 */
record HeldEngines(Map<String, String> addresses, boolean areLocal, Runnable end) {

    /** Starts each engine that has no address. */
    static HeldEngines own(EngineSettings wanted) {
        EngineSupervisor supervisor = EngineSupervisor.start(wanted);
        return new HeldEngines(supervisor.addresses().properties(), true, supervisor::close);
    }

    /** Finds the engines that `faultline engines` runs on the data folder; named addresses serve as well. */
    static HeldEngines elsewhere(HouseSettings settings, Environment environment) {
        Optional<Map<String, String>> running = EngineAddresses.running(settings.dataFolder());
        if (running.isEmpty() && !environment.containsProperty("faultline.kafka.bootstrap-servers")) {
            throw new StartRefused("no engines run on the data folder " + settings.dataFolder()
                    + ": start them with faultline engines, or name their addresses.");
        }
        return new HeldEngines(running.orElse(Map.of()), running.isPresent(), () -> {});
    }
}
