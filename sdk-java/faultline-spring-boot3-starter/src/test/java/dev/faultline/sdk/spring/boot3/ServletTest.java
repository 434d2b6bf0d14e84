package dev.faultline.sdk.spring.boot3;

import dev.faultline.sdk.spring.testing.ServletContract;

class ServletTest extends ServletContract {}
