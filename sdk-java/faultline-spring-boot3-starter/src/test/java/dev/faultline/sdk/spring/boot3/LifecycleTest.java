package dev.faultline.sdk.spring.boot3;

import dev.faultline.sdk.spring.testing.LifecycleContract;

class LifecycleTest extends LifecycleContract {}
