package dev.faultline.catalog;

import dev.faultline.catalog.write.Change;
import java.time.Duration;

/** Why the catalog refuses. Each kind is one row of the web layer's problem table. */
public abstract sealed class CatalogException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private CatalogException(String message) {
        super(message);
    }

    /** What was named does not exist in the caller's organisation. */
    public static final class Missing extends CatalogException {
        private static final long serialVersionUID = 1L;

        public Missing(String what) {
            super("there is no such " + what + " here");
        }
    }

    /** A name or address that must be unique is in use. */
    public static final class Taken extends CatalogException {
        private static final long serialVersionUID = 1L;

        public Taken(String message) {
            super(message);
        }
    }

    /** A value breaks a rule; the message says which. */
    public static final class Refused extends CatalogException {
        private static final long serialVersionUID = 1L;
        private final String field;

        public Refused(String field, String message) {
            super(message);
            this.field = field;
        }

        /** The field that is wrong, dotted. */
        public String field() {
            return field;
        }
    }

    /** The caller may do this kind of thing, but not this one. */
    public static final class Forbidden extends CatalogException {
        private static final long serialVersionUID = 1L;

        public Forbidden(String message) {
            super(message);
        }
    }

    /** Somebody else changed the thing since it was read. */
    public static final class Stale extends CatalogException {
        private static final long serialVersionUID = 1L;
        private final transient Change latest;

        public Stale(Change latest) {
            super("it was changed meanwhile; read it again");
            this.latest = latest;
        }

        /** The change that came first. */
        public Change latest() {
            return latest;
        }
    }

    /** A link or ticket was used or is too old. */
    public static final class Expired extends CatalogException {
        private static final long serialVersionUID = 1L;

        public Expired(String message) {
            super(message);
        }
    }

    /** The proof does not match; it is never said which part. */
    public static final class WrongProof extends CatalogException {
        private static final long serialVersionUID = 1L;

        public WrongProof(String message) {
            super(message);
        }
    }

    /** Too many tries. */
    public static final class TooMany extends CatalogException {
        private static final long serialVersionUID = 1L;
        private final Duration wait;

        public TooMany(Duration wait) {
            super("too many tries; wait " + Math.max(1, wait.toSeconds()) + " s");
            this.wait = wait;
        }

        /** How long until the next try is looked at. */
        public Duration retryAfter() {
            return wait;
        }
    }
}
