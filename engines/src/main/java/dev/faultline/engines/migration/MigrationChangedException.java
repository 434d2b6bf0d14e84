package dev.faultline.engines.migration;

/** An applied script has another text than the one that was applied. */
public final class MigrationChangedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Says which script, and what to do. */
    public MigrationChangedException(Migration migration) {
        super("migration " + migration + " was changed after it had been applied; add a new one instead");
    }
}
