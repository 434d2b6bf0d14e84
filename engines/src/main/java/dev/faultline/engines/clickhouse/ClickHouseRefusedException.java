package dev.faultline.engines.clickhouse;

/** ClickHouse understood and refused: trying again changes nothing. */
public final class ClickHouseRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int code;

    /** With the server's error code and sentence. */
    public ClickHouseRefusedException(int code, String message, Throwable cause) {
        super("ClickHouse refused (" + code + "): " + message, cause);
        this.code = code;
    }

    /** ClickHouse's error code. */
    public int code() {
        return code;
    }
}
