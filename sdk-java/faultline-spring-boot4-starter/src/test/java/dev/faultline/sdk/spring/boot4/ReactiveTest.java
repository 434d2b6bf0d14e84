package dev.faultline.sdk.spring.boot4;

import dev.faultline.sdk.spring.testing.ReactiveContract;

class ReactiveTest extends ReactiveContract {}
