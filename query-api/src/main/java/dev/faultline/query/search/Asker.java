package dev.faultline.query.search;

import dev.faultline.catalog.access.Grant;
import dev.faultline.issues.command.Actor;

/** The person behind a request as other rooms name them. */
public final class Asker {
    /** Nobody has this number: the token that the server's start was given belongs to no person. */
    private static final long NOBODY = 0;

    private Asker() {}

    public static long id(Grant grant) {
        var person = grant.caller().person();
        return person == null ? NOBODY : person;
    }

    public static Actor actor(Grant grant) {
        var person = grant.caller().person();
        return person == null ? Actor.SYSTEM : Actor.user(person);
    }
}
