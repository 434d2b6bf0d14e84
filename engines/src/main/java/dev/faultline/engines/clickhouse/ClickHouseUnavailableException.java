package dev.faultline.engines.clickhouse;

/** ClickHouse did not answer, or cannot just now: the same call may work later. */
public final class ClickHouseUnavailableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** With what the driver said. */
    public ClickHouseUnavailableException(String message, Throwable cause) {
        super("ClickHouse is unavailable: " + message, cause);
    }
}
