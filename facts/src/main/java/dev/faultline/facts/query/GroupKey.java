package dev.faultline.facts.query;

import dev.faultline.core.search.Key;
import dev.faultline.core.search.KnownKey;
import dev.faultline.core.search.QueryKeys;
import dev.faultline.core.search.SearchSyntaxException;
import dev.faultline.core.search.Span;
import java.util.Set;

/** A key that rows can be grouped by: a facet or a tag. */
public final class GroupKey {
    private static final Set<KnownKey> ROLLED_UP = Set.of(KnownKey.LEVEL, KnownKey.RELEASE, KnownKey.ENVIRONMENT);

    private final Key key;

    private GroupKey(Key key) {
        this.key = key;
    }

    /** @throws SearchSyntaxException when events cannot be grouped by it */
    public static GroupKey of(String word) {
        var key = QueryKeys.of(word);
        var groupable = switch (key) {
            case Key.Tag tag -> true;
            case Key.Context context -> false;
            case Key.Known(var known) ->
                Columns.EXACT.containsKey(known)
                        || known == KnownKey.CULPRIT
                        || known == KnownKey.MESSAGE
                        || known == KnownKey.TITLE
                        || known == KnownKey.HTTP_STATUS
                        || known == KnownKey.PROJECT
                        || known == KnownKey.ERROR_HANDLED
                        || known == KnownKey.ID;
        };
        if (!groupable) {
            throw new SearchSyntaxException("Events cannot be grouped by " + word + ".", new Span(0, word.length()));
        }
        return new GroupKey(key);
    }

    public String name() {
        return key.text();
    }

    boolean inRollups() {
        return key instanceof Key.Known(var known) && ROLLED_UP.contains(known);
    }

    /** Its value as text. */
    String expression(Sql sql) {
        return switch (key) {
            case Key.Tag(var name) -> "tags[" + sql.parameter("String", name) + "]";
            case Key.Context context -> throw new IllegalStateException("not groupable: " + context);
            case Key.Known(var known) ->
                switch (known) {
                    case HTTP_STATUS -> "if(http_status = 0, '', toString(http_status))";
                    case PROJECT -> "toString(project_id)";
                    case ERROR_HANDLED -> "CAST(handled, 'String')";
                    case ID -> "replaceAll(toString(event_id), '-', '')";
                    case CULPRIT -> "CAST(culprit, 'String')";
                    case MESSAGE -> "message";
                    case TITLE -> "concat(error_type, if(error_type = '' OR message = '', '', ': '), message)";
                    default -> "CAST(" + Columns.EXACT.get(known) + ", 'String')";
                };
        };
    }
}
