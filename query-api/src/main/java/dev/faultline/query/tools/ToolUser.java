package dev.faultline.query.tools;

import dev.faultline.catalog.user.User;

/** A person in Sentry's form. */
record ToolUser(String id, String email, String name, String username, boolean isActive) {
    static ToolUser of(User user) {
        return new ToolUser(Long.toString(user.id()), user.email(), user.name(), user.email(), true);
    }
}
