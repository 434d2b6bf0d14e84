package dev.faultline.core.search;

/** The left side of a term. */
public sealed interface Key {
    /** As written before the colon. */
    String text();

    KeyType type();

    /** A key that the language itself knows. */
    record Known(KnownKey key) implements Key {
        @Override
        public String text() {
            return key.word();
        }

        @Override
        public KeyType type() {
            return key.type();
        }
    }

    /** A tag of the event: any other word, or {@code tags[anything]}. */
    record Tag(String name) implements Key {
        @Override
        public String text() {
            return KeyNames.isPlainTag(name) ? name : KeyNames.TAG_PREFIX + name + KeyNames.TAG_SUFFIX;
        }

        @Override
        public KeyType type() {
            return KeyType.TEXT;
        }
    }

    /** A scalar of a context: {@code contexts.device.model}. */
    record Context(String path) implements Key {
        @Override
        public String text() {
            return KeyNames.CONTEXT_PREFIX + path;
        }

        @Override
        public KeyType type() {
            return KeyType.TEXT;
        }
    }
}
