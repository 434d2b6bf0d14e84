/** What is Spring Boot 3's alone. */
@NullMarked
package dev.faultline.sdk.spring.boot3;

import org.jspecify.annotations.NullMarked;
