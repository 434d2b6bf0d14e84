package dev.faultline.sdk.spring.boot4;

import dev.faultline.sdk.spring.testing.LeanContract;

class LeanTest extends LeanContract {}
