package dev.faultline.core.search;

import java.util.List;

/** A query as a tree. Printing it ({@link QueryPrinter}) and parsing the text again gives an equal tree but for spans. */
public sealed interface Query {
    /** The empty query: every event. */
    record Everything() implements Query {}

    record And(List<Query> parts) implements Query {
        public And {
            parts = List.copyOf(parts);
        }
    }

    record Or(List<Query> parts) implements Query {
        public Or {
            parts = List.copyOf(parts);
        }
    }

    record Not(Query inner) implements Query {}

    /**
     * {@code key:value}.
     *
     * @param values alternatives; more than one only with {@link Operator#EQUAL}
     */
    record Term(Key key, Operator operator, List<Value> values, Span span) implements Query {
        public Term {
            values = List.copyOf(values);
            if (values.isEmpty() || (values.size() > 1 && operator != Operator.EQUAL)) {
                throw new IllegalArgumentException("a term has one value, or several alternatives of equality");
            }
        }
    }

    /** A word or a quoted phrase on its own: looked for in headline, message, culprit, transaction and frames. */
    record FreeText(TextPattern pattern, Span span) implements Query {}
}
