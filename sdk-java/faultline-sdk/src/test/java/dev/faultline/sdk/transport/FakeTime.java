package dev.faultline.sdk.transport;

/** Clocks that a test moves: both read the same until somebody sets the wall clock. */
final class FakeTime implements Time {
    private long wallMillis;
    private long steadyMillis;

    FakeTime(long millis) {
        this.wallMillis = millis;
        this.steadyMillis = millis;
    }

    void pass(long millis) {
        wallMillis += millis;
        steadyMillis += millis;
    }

    void setWall(long millis) {
        wallMillis = millis;
    }

    @Override
    public long wallMillis() {
        return wallMillis;
    }

    @Override
    public long steadyMillis() {
        return steadyMillis;
    }
}
