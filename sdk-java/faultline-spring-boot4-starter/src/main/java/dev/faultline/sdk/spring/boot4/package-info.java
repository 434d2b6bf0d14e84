/** What is Spring Boot 4's alone. */
@NullMarked
package dev.faultline.sdk.spring.boot4;

import org.jspecify.annotations.NullMarked;
