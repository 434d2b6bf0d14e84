package dev.faultline.bench.growth;

import java.util.List;

/** Every question that has a bound, and a few that show what a bound costs. */
final class Questions {
    private static final String LIST = "issues?include=trend&limit=25&t=14d";

    private Questions() {}

    static List<Question> all() {
        return List.of(
                list("list, last seen", "&sort=last"),
                list("list, trending", "&sort=trending"),
                list("list, most events", "&sort=events"),
                list("list, is:unresolved", "&sort=last&q=is:unresolved"),
                list("list, environment and level", "&sort=events&q=environment:production%20level:error"),
                list("list, release", "&sort=last&q=release:{release}"),
                list("list, 24 hours", "&sort=last&t=24h"),
                new Question(
                        "detail with latest event",
                        "issues/{issue}?t=14d|issues/{issue}/events/latest?t=14d",
                        100,
                        200),
                new Question("event by id", "events/{event}", 50, 50),
                new Question("events with a word of the message", "events?t=14d&limit=25&q=quokka", 300, 1_000),
                new Question(
                        "issues with a word of the message",
                        "issues?include=trend&limit=25&t=14d&sort=last&q=quokka",
                        300,
                        1_000),
                new Question("events with a frame", "events?t=14d&limit=25&q=stack.module:shop.Step4711", 300, 1_000),
                new Question(
                        "issues of user.id:42",
                        "issues?include=trend&limit=25&t=14d&sort=last&q=user.id:42",
                        300,
                        1_000),
                new Question("events of user.id:42", "events?t=14d&limit=25&q=user.id:42", 300, 1_000));
    }

    private static Question list(String name, String parameters) {
        return new Question(
                name, LIST.replace("&t=14d", parameters.contains("&t=") ? "" : "&t=14d") + parameters, 50, 100);
    }
}
