package dev.faultline.sdk.spring.boot3;

import dev.faultline.sdk.spring.testing.ReactiveContract;

class ReactiveTest extends ReactiveContract {}
