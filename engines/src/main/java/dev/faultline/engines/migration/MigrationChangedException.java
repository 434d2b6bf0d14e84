package dev.faultline.engines.migration;

/** An applied script has another text than the one that was applied. */
public final class MigrationChangedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Migration migration;

    /** Says which script, and what its author has to do. */
    public MigrationChangedException(Migration migration) {
        super("migration " + migration + " was changed after it had been applied; add a new one instead");
        this.migration = migration;
    }

    /** The script as it is now. */
    public Migration migration() {
        return migration;
    }
}
