package com.acme.shop;

/** Shared by many features: who calls it decides which bug it is. */
final class Checks {
    private Checks() {}

    static void requireState(String actual, String wanted) {
        if (!actual.equals(wanted)) {
            throw new IllegalStateException("state is " + actual + ", not " + wanted);
        }
    }
}
