package dev.faultline.issues.command;

import dev.faultline.issues.book.IssueState;
import dev.faultline.issues.command.IssueStore.Locked;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** States before a command, under a token that works once and for whoever gave the command. */
public final class UndoLog {
    private static final TypeReference<List<Step>> STEPS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json = JsonMapper.builder().build();

    public UndoLog(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How one issue was, and the version that the command gave it. */
    record Step(long issueId, long versionAfter, IssueState before) {}

    String remember(Actor actor, List<Locked> issues, Map<Long, Long> versionsAfter) {
        var steps = issues.stream()
                .map(issue -> new Step(issue.id(), versionsAfter.getOrDefault(issue.id(), 0L), issue.state()))
                .toList();
        var token = UUID.randomUUID().toString();
        jdbc.sql("delete from undo_steps where created_at < now() - interval '1 hour'")
                .update();
        jdbc.sql("insert into undo_steps (token, user_id, steps) values (:token, :user, :steps::jsonb)")
                .param("token", token)
                .param("user", user(actor))
                .param("steps", json.writeValueAsString(steps))
                .update();
        return token;
    }

    /** Empty when the token is unknown, used or somebody else's. */
    Map<Long, Step> take(Actor actor, String token) {
        return jdbc
                .sql("delete from undo_steps where token = :token and user_id = :user returning steps::text as steps")
                .param("token", token)
                .param("user", user(actor))
                .query((row, number) -> json.readValue(row.getString(1), STEPS))
                .list()
                .stream()
                .flatMap(List::stream)
                .collect(Collectors.toMap(Step::issueId, step -> step, (a, b) -> a, LinkedHashMap::new));
    }

    private static long user(Actor actor) {
        var name = actor.name();
        return name.startsWith("user:") ? Long.parseLong(name.substring("user:".length())) : 0;
    }
}
