package dev.faultline.engines.clickhouse;

import com.clickhouse.client.api.ServerException;
import java.util.Set;

/** Tells errors that pass (try again) from errors that stay (the statement or the rows are wrong). */
final class ClickHouseErrors {

    /**
     * TIMEOUT_EXCEEDED 159, TOO_MANY_SIMULTANEOUS_QUERIES 202, SOCKET_TIMEOUT 209, NETWORK_ERROR 210, NOT_ENOUGH_SPACE
     * 243, MEMORY_LIMIT_EXCEEDED 241, TABLE_IS_READ_ONLY 242, NO_ZOOKEEPER 225, TOO_MANY_PARTS 252,
     * ALL_CONNECTION_TRIES_FAILED 279, KEEPER_EXCEPTION 999.
     */
    private static final Set<Integer> PASSING = Set.of(159, 202, 209, 210, 225, 241, 242, 243, 252, 279, 999);

    private ClickHouseErrors() {}

    static RuntimeException of(ServerException refusal) {
        return PASSING.contains(refusal.getCode())
                ? new ClickHouseUnavailableException(String.valueOf(refusal.getMessage()), refusal)
                : new ClickHouseRefusedException(refusal.getCode(), String.valueOf(refusal.getMessage()), refusal);
    }
}
