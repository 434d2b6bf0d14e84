package dev.faultline.core.search;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/** What a key is compared with, already of the key's type. */
public sealed interface Value {
    record Text(TextPattern pattern) implements Value {}

    record Number(double value) implements Value {}

    record Bool(boolean value) implements Value {}

    /** Both ends belong to it. */
    record NumberRange(double from, double to) implements Value {}

    /** So long before the moment the query runs. */
    record Ago(Duration duration) implements Value {}

    record At(Instant instant) implements Value {}

    /** A whole day, UTC. */
    record Day(LocalDate date) implements Value {}

    /** From the beginning of the first to the end of the second. */
    record DayRange(LocalDate from, LocalDate to) implements Value {}

    record State(IssueState state) implements Value {}

    /** The key that {@code has:} asks for. */
    record Present(Key key) implements Value {}

    /** The newest release of each project. */
    record Latest() implements Value {}

    /** Whoever asks: {@code me}, or their teams. */
    record Self(boolean teams) implements Value {}
}
