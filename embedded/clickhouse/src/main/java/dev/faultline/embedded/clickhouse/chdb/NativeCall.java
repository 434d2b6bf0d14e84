package dev.faultline.embedded.clickhouse.chdb;

import java.lang.foreign.MemorySegment;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** What every call into the library shares: the checked Throwable of method handles, and C strings on the way out. */
final class NativeCall {
    private NativeCall() {}

    /** A call whose method handle declares Throwable although C throws nothing. */
    @FunctionalInterface
    interface Call<T> {
        T make() throws Throwable;
    }

    /** A call without a result. */
    @FunctionalInterface
    interface VoidCall {
        void make() throws Throwable;
    }

    static <T> T call(Call<T> call) {
        try {
            return call.make();
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("a native call threw what its signature cannot throw", e);
        }
    }

    static void run(VoidCall call) {
        NativeCall.<Boolean>call(() -> {
            call.make();
            return true;
        });
    }

    /** Reads a C string, or null for a null pointer. */
    static @Nullable String text(MemorySegment pointer) {
        if (pointer.address() == 0) {
            return null;
        }
        return pointer.reinterpret(Long.MAX_VALUE).getString(0, StandardCharsets.UTF_8);
    }
}
