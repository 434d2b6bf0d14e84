package dev.faultline.standalone;

/** What this process is asked to be. */
enum Command {
    /** Engines and services. */
    RUN(RunConfiguration.class),
    /** The engines alone, for services started beside them. */
    ENGINES(EnginesConfiguration.class);

    private final Class<?> configuration;

    Command(Class<?> configuration) {
        this.configuration = configuration;
    }

    Class<?> configuration() {
        return configuration;
    }
}
