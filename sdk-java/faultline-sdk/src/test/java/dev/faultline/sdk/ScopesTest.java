package dev.faultline.sdk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ScopesTest {
    @AfterEach
    void forget() {
        Faultline.scope().clear();
    }

    private static Map<String, String> tags() {
        Event event = new Event("id", Level.INFO, null, null);
        Faultline.scope().applyTo(event);
        return event.tags();
    }

    @Test
    void workInOtherThreadsSeesACopyAndLeavesNothing() throws Exception {
        Faultline.scope().tag("order", "7");
        try (ExecutorService pool = Executors.newSingleThreadExecutor();
                ExecutorService virtual = Executors.newVirtualThreadPerTaskExecutor()) {
            assertThat(pool.submit(Scopes.wrap(ScopesTest::tags)).get(5, TimeUnit.SECONDS))
                    .containsEntry("order", "7");
            assertThat(pool.submit(ScopesTest::tags).get(5, TimeUnit.SECONDS)).isEmpty();
            assertThat(virtual.submit(Scopes.wrap(ScopesTest::tags)).get(5, TimeUnit.SECONDS))
                    .containsEntry("order", "7");
            CompletableFuture.runAsync(() -> Faultline.scope().tag("order", "8"), Scopes.wrap(pool))
                    .get(5, TimeUnit.SECONDS);
        }
        assertThat(tags()).containsEntry("order", "7");
    }

    @Test
    void aScopeWithinEndsAlsoByAnException() {
        try {
            Faultline.withScope(() -> {
                Faultline.scope().tag("inner", "yes");
                throw new IllegalStateException();
            });
        } catch (IllegalStateException expected) {
            assertThat(tags()).doesNotContainKey("inner");
            return;
        }
        throw new AssertionError("the work's exception must pass");
    }

    @Test
    void breadcrumbsAndEntriesAreBounded() {
        for (int i = 0; i < 1000; i++) {
            Faultline.scope()
                    .breadcrumb(Breadcrumb.of("c", "m" + i))
                    .tag("t" + i, "v")
                    .extra("e" + i, i);
        }
        Event event = new Event("id", Level.INFO, null, null);
        Faultline.scope().applyTo(event);
        assertThat(event.breadcrumbs()).hasSize(100);
        assertThat(event.tags()).hasSize(200);
        assertThat(event.extra()).hasSize(200);
    }

    @Test
    void aHookAtCaptureSeesTheEventAndMayBreak() {
        Faultline.scope().atCapture(event -> event.transaction("GET /orders/{id}"));
        Event event = new Event("id", Level.INFO, null, null);
        Faultline.scope().copy().applyTo(event);
        assertThat(event.transaction()).isEqualTo("GET /orders/{id}");
        Faultline.scope().tag("order", "7").atCapture(ignored -> {
            throw new IllegalStateException();
        });
        Event second = new Event("id", Level.INFO, null, null);
        Faultline.scope().applyTo(second);
        assertThat(second.tags()).containsEntry("order", "7");
        assertThat(second.extra()).containsEntry("faultline.atCapture", "threw java.lang.IllegalStateException");
    }

    @Test
    void executorsOfAllKindsCarryTheScope() throws Exception {
        Faultline.scope().tag("order", "9");
        try (ExecutorService pool = Scopes.wrap(Executors.newSingleThreadExecutor())) {
            assertThat(pool.submit(ScopesTest::tags).get(5, TimeUnit.SECONDS)).containsEntry("order", "9");
            assertThat(CompletableFuture.supplyAsync(() -> 1, pool)
                            .thenApplyAsync(
                                    Scopes.wrapFunction(one -> tags()), Executors.newVirtualThreadPerTaskExecutor())
                            .get(5, TimeUnit.SECONDS))
                    .containsEntry("order", "9");
        }
    }

    @Test
    void aScopeIsPutBackWhateverWasThere() {
        Scope before = Scopes.replace(null);
        assertThat(Scopes.currentOrNull()).isNull();
        try (Scopes.Entered ignored = Scopes.enter(new Scope().tag("a", "b"))) {
            assertThat(tags()).containsOnlyKeys("a");
        }
        assertThat(Scopes.currentOrNull()).isNull();
        Scopes.replace(before);
    }
}
