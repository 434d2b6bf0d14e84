package dev.faultline.core.search;

/** The query cannot be understood; the message says why and what would be, {@link #span} where. */
public final class SearchSyntaxException extends RuntimeException {
    private final Span span;

    public SearchSyntaxException(String message, Span span) {
        super(message);
        this.span = span;
    }

    public Span span() {
        return span;
    }
}
