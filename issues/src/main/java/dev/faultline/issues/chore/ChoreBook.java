package dev.faultline.issues.chore;

import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Says which node does a chore now. A node that dies in the middle is followed by another after one interval. */
public final class ChoreBook {

    private final JdbcClient jdbc;

    /** The book in this database. */
    public ChoreBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether the asker is to do it: the first one who asks since it was begun so long ago. */
    public boolean claim(String name, Duration every) {
        return jdbc.sql("""
                insert into chores (name, begun_at) values (:name, now())
                on conflict (name) do update set begun_at = excluded.begun_at
                where chores.begun_at <= excluded.begun_at - make_interval(secs => :seconds)""")
                        .param("name", name)
                        .param("seconds", every.toMillis() / 1e3)
                        .update()
                == 1;
    }
}
