package dev.faultline.embedded.clickhouse.chdb;

import java.util.regex.Pattern;

/** An error that the engine reported, with ClickHouse's own code. */
public final class ChdbException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** UNKNOWN_EXCEPTION in ClickHouse's list: the engine named no code. */
    public static final int UNKNOWN = 1002;

    private static final Pattern CODE = Pattern.compile("Code: (\\d{1,4})\\b");

    private final int code;

    /** An error as the engine worded it: "Code: 60. DB::Exception: …". */
    public ChdbException(String message) {
        this(codeIn(message), message);
    }

    /** An error of our own under one of ClickHouse's codes. */
    public ChdbException(int code, String message) {
        super(message);
        this.code = code;
    }

    /** ClickHouse's error code. */
    public int code() {
        return code;
    }

    /** The text as ClickHouse words errors; clients read the code from its beginning. */
    public String wireText() {
        var message = String.valueOf(getMessage());
        return message.startsWith("Code: ") ? message : "Code: " + code + ". DB::Exception: " + message;
    }

    private static int codeIn(String message) {
        var found = CODE.matcher(message);
        return found.find() ? Integer.parseInt(found.group(1)) : UNKNOWN;
    }
}
