package dev.faultline.sdk.spring.boot4;

import dev.faultline.sdk.spring.testing.ServletContract;

class ServletTest extends ServletContract {}
