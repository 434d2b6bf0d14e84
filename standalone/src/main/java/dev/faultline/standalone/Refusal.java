package dev.faultline.standalone;

import dev.faultline.embedded.supervisor.StartRefused;
import dev.faultline.engines.migration.MigrationChangedException;
import dev.faultline.standalone.operate.CommandRefused;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.web.server.PortInUseException;

/** Turns what went wrong at a start into one sentence for the person who started it. */
final class Refusal {
    private Refusal() {}

    static Optional<String> sentence(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .map(Refusal::known)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<String> known(Throwable failure) {
        return switch (failure) {
            case StartRefused refused -> Optional.of(String.valueOf(refused.getMessage()));
            case CommandRefused refused -> Optional.of(String.valueOf(refused.getMessage()));
            case MigrationChangedException other ->
                Optional.of("the data was written by another build of Faultline, whose migration " + other.migration()
                        + " differs: start that build, or choose another folder with --data.");
            case PortInUseException taken -> Optional.of(portTaken(taken.getPort()));
            case BindException value ->
                Optional.of("the setting " + value.getName() + " cannot be read: " + reason(value) + ".");
            default -> Optional.empty();
        };
    }

    static String portTaken(int port) {
        return "port " + port + " is taken: stop what listens there, or choose another port with --port.";
    }

    private static String reason(BindException value) {
        return value.getProperty() == null
                ? "a part of it is missing or wrong"
                : "\"" + value.getProperty().getValue() + "\" is not a "
                        + value.getTarget().getType().resolve(Object.class).getSimpleName();
    }
}
