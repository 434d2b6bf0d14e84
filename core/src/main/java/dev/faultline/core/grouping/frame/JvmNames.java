package dev.faultline.core.grouping.frame;

import dev.faultline.core.event.Frame;
import java.util.List;
import java.util.Set;

/** Java, Kotlin, Scala, Groovy and Clojure: lambdas go by the method that holds them, proxies do not count. */
final class JvmNames implements CallNames {
    private static final List<String> GENERATED = List.of(
            "$$FastClass",
            "$$SpringCGLIB",
            "$$EnhancerBy",
            "$$Lambda",
            "$$Proxy",
            "$Proxy",
            "$HibernateProxy$",
            "$ByteBuddy$",
            "$auxiliary$",
            "$MockitoMock$",
            "_$$_",
            "$$_javassist",
            "GeneratedMethodAccessor",
            "GeneratedConstructorAccessor",
            "GeneratedSerializationConstructorAccessor",
            "LambdaForm$",
            "$Definition$Intercepted",
            "$Intercepted");
    /** Quarkus makes these classes, without a dollar. */
    private static final List<String> GENERATED_ENDS = List.of("_ClientProxy", "_Subclass");
    /** {@code charge-0E7RQCE}: Kotlin adds so many characters for parameters that are value classes. */
    private static final int MANGLED = 7;

    /** What a compiler calls the one method of a lambda's class. */
    private static final Set<String> BODIES =
            Set.of("invoke", "invokeSuspend", "apply", "accept", "run", "call", "get", "test", "doCall", "emit");

    @Override
    public Call clean(Frame frame) {
        var module = Names.orEmpty(frame.module());
        var function = Names.orEmpty(frame.function());
        if (generated(module) || "<generated>".equals(frame.filename()) || function.startsWith("access$")) {
            return Call.generated(place(module), function);
        }
        var holder = heldBy(module);
        if (!holder.isEmpty() && BODIES.contains(function(function))) {
            return Call.of(place(module), holder);
        }
        var place = place(module);
        return Call.of(place.isEmpty() ? Places.of(frame) : place, function(function));
    }

    private static boolean generated(String module) {
        for (var end : GENERATED_ENDS) {
            if (module.endsWith(end)) {
                return true;
            }
        }
        if (module.indexOf('$') < 0 && !module.contains("Generated")) {
            return false;
        }
        for (var mark : GENERATED) {
            if (module.contains(mark)) {
                return true;
            }
        }
        return false;
    }

    /** {@code Gateway$charge$2}: the lower-case part before a number is the method that a compiler made a class of. */
    private static String heldBy(String module) {
        var end = module.length();
        while (end > 0) {
            var at = module.lastIndexOf('$', end - 1);
            if (at < 0) {
                return "";
            }
            // Groovy: Gateway$_charge_closure2.
            var closure = module.indexOf("_closure", at + 1);
            if (module.startsWith("_", at + 1) && closure > at + 2 && closure < end) {
                return module.substring(at + 2, closure);
            }
            var numbered = Names.digits(module, at + 1, end) || module.startsWith("_closure", at + 1);
            if (!numbered && end < module.length() && Character.isLowerCase(module.charAt(at + 1))) {
                return function(module.substring(at + 1, end));
            }
            if (!numbered && !module.startsWith("sam", at + 1)) {
                return "";
            }
            end = at;
        }
        return "";
    }

    /** The class by its given name: anonymous classes and lambdas are their holder. */
    private static String place(String module) {
        var from = module.lastIndexOf('.') + 1;
        var dollar = module.indexOf('$', Math.min(module.length(), from + 1));
        while (dollar >= 0) {
            var next = module.indexOf('$', dollar + 1);
            var end = next < 0 ? module.length() : next;
            var named = dollar + 1 < end && Character.isUpperCase(module.charAt(dollar + 1));
            if (!named) {
                return module.substring(0, dollar);
            }
            dollar = next;
        }
        var clojure = module.indexOf("__", from);
        return clojure > from && Names.digits(module, clojure + 2, module.length())
                ? module.substring(0, clojure)
                : module;
    }

    private static String function(String name) {
        if (name.startsWith("lambda$")) {
            var end = name.lastIndexOf('$');
            var held = end > 7 ? name.substring(7, end) : "";
            return held.equals("null") || held.equals("new") || held.equals("static") ? "" : Names.before(held, '$');
        }
        if (name.startsWith("$anonfun$")) {
            return Names.before(name.substring(9), '$');
        }
        return name.startsWith("_closure") || name.startsWith("$") ? "" : unmangled(Names.before(name, '$'));
    }

    private static String unmangled(String name) {
        var dash = name.lastIndexOf('-');
        return dash > 0 && (name.length() - dash - 1 == MANGLED || name.startsWith("impl", dash + 1))
                ? name.substring(0, dash)
                : name;
    }
}
