package dev.faultline.core.grouping.frame;

/**
 * A call as grouping sees it.
 *
 * @param place module or cleaned file, empty when neither is known
 * @param function cleaned name, empty when nobody gave it one
 * @param kind how much it says about where the error broke
 */
public record Call(String place, String function, Kind kind) {

    /** How much a call says. */
    public enum Kind {
        /** It has a name that people gave. */
        NAMED,
        /** A lambda, a comprehension, an arrow function: only its place is known. */
        ANONYMOUS,
        /** A name that a minifier made and the next build makes anew. */
        MINIFIED,
        /** Made by a compiler or a proxy: it passes a call on under the same name. */
        GENERATED
    }

    static Call of(String place, String function) {
        return new Call(place, function, function.isEmpty() ? Kind.ANONYMOUS : Kind.NAMED);
    }

    static Call generated(String place, String function) {
        return new Call(place, function, Kind.GENERATED);
    }
}
