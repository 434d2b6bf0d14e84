package dev.faultline.facts.query;

import java.util.LinkedHashMap;
import java.util.Map;

/** A statement while it is put together: constant text of this package, and values bound by name. */
public final class Sql {
    private final StringBuilder text = new StringBuilder(512);
    private final Map<String, Object> parameters = new LinkedHashMap<>();

    /** Adds text of ours. Never pass anything here that came from outside. */
    public Sql add(String constant) {
        text.append(constant);
        return this;
    }

    /** Adds a placeholder for the value, such as {@code {p3:String}}. */
    public Sql bind(String type, Object value) {
        text.append(parameter(type, value));
        return this;
    }

    /** A placeholder to be put into text later. */
    String parameter(String type, Object value) {
        var name = "p" + parameters.size();
        parameters.put(name, ParameterText.of(value));
        return "{" + name + ":" + type + "}";
    }

    public String text() {
        return text.toString();
    }

    public Map<String, Object> parameters() {
        return Map.copyOf(parameters);
    }
}
