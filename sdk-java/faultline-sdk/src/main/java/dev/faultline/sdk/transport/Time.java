package dev.faultline.sdk.transport;

import java.util.concurrent.TimeUnit;

/** The clocks of delivery: pauses must not follow a wall clock that is set back by a day. */
interface Time {
    Time SYSTEM = new Time() {
        @Override
        public long wallMillis() {
            return System.currentTimeMillis();
        }

        @Override
        public long steadyMillis() {
            return TimeUnit.NANOSECONDS.toMillis(System.nanoTime());
        }
    };

    long wallMillis();

    /** Goes forward only; its zero means nothing. */
    long steadyMillis();
}
