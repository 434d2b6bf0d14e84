package com.acme.shop;

import io.sentry.Hint;
import io.sentry.Sentry;
import io.sentry.SentryEvent;
import io.sentry.SentryOptions;
import io.sentry.protocol.Message;
import java.io.StringWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.springframework.aop.framework.ProxyFactory;

/** Throws each bug of the shop in several ways and prints what the official SDK would send, one event per line. */
public class Run {
    private static final List<SentryEvent> KEPT = new ArrayList<>();
    private static SentryOptions options;

    public static void main(String[] args) {
        Sentry.init(settings -> {
            settings.setDsn("http://a@localhost/1");
            settings.setRelease("shop@" + args[0]);
            settings.addInAppInclude("com.acme");
            settings.setEnableUncaughtExceptionHandler(false);
            settings.setBeforeSend((SentryEvent event, Hint hint) -> {
                KEPT.add(event);
                return null;
            });
            options = settings;
        });
        new Run().all();
        System.exit(0);
    }

    private void keep(String label, String kind, Callable<?> work, String... fingerprint) {
        KEPT.clear();
        try {
            work.call();
        } catch (Throwable problem) {
            var event = new SentryEvent(problem);
            if (fingerprint.length > 0) {
                event.setFingerprints(List.of(fingerprint));
            }
            Sentry.captureEvent(event);
        }
        for (var event : KEPT) {
            print(label, kind, event);
        }
    }

    private static void print(String label, String kind, SentryEvent event) {
        try {
            event.setBreadcrumbs(null);
            var text = new StringWriter();
            options.getSerializer().serialize(event, text);
            System.out.println(
                    "{\"label\": \"java/" + label + "\", \"case\": \"" + kind + "\", \"event\": " + text + "}");
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private void message(String label, String template, Object... values) {
        KEPT.clear();
        var event = new SentryEvent();
        var message = new Message();
        message.setMessage(template);
        message.setFormatted(String.format(template.replace("{}", "%s"), values));
        event.setMessage(message);
        Sentry.captureEvent(event);
        KEPT.forEach(kept -> print(label, "message with parameters", kept));
    }

    private void plain(String label, String text) {
        KEPT.clear();
        Sentry.captureMessage(text);
        KEPT.forEach(kept -> print(label, "message", kept));
    }

    private static Object[] tree(int depth) {
        return depth == 0 ? new Object[] {null} : new Object[] {"n", tree(depth - 1)};
    }

    private static Object reflected(Object target, String name, int value) throws Throwable {
        try {
            return target.getClass().getMethod(name, int.class).invoke(target, value);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static Orders cglib() {
        var factory = new ProxyFactory(new Stock());
        factory.setProxyTargetClass(true);
        factory.addAdvice((org.aopalliance.intercept.MethodInterceptor) call -> call.proceed());
        return new Orders((StockApi) factory.getProxy());
    }

    private static Orders jdkProxy() {
        var target = new Stock();
        return new Orders((StockApi) Proxy.newProxyInstance(
                Run.class.getClassLoader(), new Class<?>[] {StockApi.class}, (proxy, method, values) -> {
                    try {
                        return method.invoke(target, values);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }

    private void all() {
        var cart = new Cart();
        try (var pool = Executors.newFixedThreadPool(1);
                var virtual = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var n : new int[] {3, 41, 977}) {
                var line = new Cart.Line("a" + n, null, 1);
                keep("price-null", "lambda in a stream", () -> cart.total(List.of(line)));
                keep("no-pieces", "values", () -> cart.perPiece(new Cart.Line("a", n, 0)));
                keep("first-sku-null", "same type, other site", () -> cart.firstSku(List.of(new Cart.Line(null, n, 0))));
                keep("last-sku-null", "same type, other site", () -> cart.lastSku(List.of(new Cart.Line(null, n, 0))));
                keep("coupon", "same message, other site", () -> { cart.coupon("x" + n); return 0; });
                keep("voucher", "same message, other site", () -> { cart.voucher("x" + n); return 0; });
                keep("price-unreadable", "root cause alone", () -> cart.parse("x" + n));
                keep("price-unreadable", "wrapped", () -> cart.parseWrapped("y" + n));
                keep("price-unreadable", "wrapped twice", () -> cart.parseWrappedTwice("z" + n));
                keep("open-state", "shared helper", () -> { cart.open("s" + n); return 0; });
                keep("close-state", "shared helper", () -> { cart.close("s" + n); return 0; });
                keep("street-absent", "sync", () -> cart.ship(Map.of("id", "" + n)));
                keep("street-absent", "pool", () -> cart.shipOn(pool, Map.of("id", "" + n)));
                keep("street-absent", "virtual thread", () -> cart.shipOn(virtual, Map.of("id", "" + n)));
                keep("street-absent", "future", () -> cart.shipLater(Map.of("id", "" + n)));
                keep("node-nameless", "recursion", () -> cart.depth(tree(n % 40)));
                keep("suppressed", "suppressed", () -> cart.closing(n));
                keep("reserve", "plain", () -> new Orders(new Stock()).place(n));
                keep("reserve", "cglib proxy", () -> cglib().place(n));
                keep("reserve", "jdk proxy", () -> jdkProxy().place(n));
                keep("release", "cglib proxy, same type, other site", () -> cglib().cancel(n));
                keep("release", "jdk proxy, same type, other site", () -> jdkProxy().cancel(n));
                keep("lambda", "nested lambda", () -> new Orders(new Stock()).lambda(n));
                keep("fingerprint-payments", "sdk fingerprint", () -> cart.parse("x" + n), "payments-down");
                keep("fingerprint-payments", "sdk fingerprint", () -> cart.perPiece(line), "payments-down");
                keep("fingerprint-default", "sdk fingerprint with default", () -> cart.parse("x" + n), "{{ default }}", "a");
                message("message-slow", "query took {} ms on {}", n, "db-" + n + ".internal");
                message("message-full", "disk {} is {} percent full", "/dev/sd" + n, n);
                plain("message-lease", "worker " + n + " lost its lease after " + n + ".5s");
            }
            keep("forever", "stack overflow", () -> cart.forever(0));
            keep("forever", "stack overflow", () -> cart.forever(1));
            keep("ping-pong", "stack overflow in a cycle", () -> cart.ping(1));
            keep("ping-pong", "stack overflow in a cycle", () -> cart.pong(1));
            keep("ping-pong", "stack overflow in a cycle", () -> cart.ping(7));
        }
    }
}
