package dev.faultline.sdk.spring.boot3;

import dev.faultline.sdk.spring.testing.LeanContract;

class LeanTest extends LeanContract {}
