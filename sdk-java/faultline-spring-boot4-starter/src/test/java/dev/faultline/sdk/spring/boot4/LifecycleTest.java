package dev.faultline.sdk.spring.boot4;

import dev.faultline.sdk.spring.testing.LifecycleContract;

class LifecycleTest extends LifecycleContract {}
