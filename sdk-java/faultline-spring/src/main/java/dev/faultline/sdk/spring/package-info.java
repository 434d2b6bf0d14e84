/** What the starters of Spring Boot 3 and 4 share: settings, start and end, loggers, numbers. */
@NullMarked
package dev.faultline.sdk.spring;

import org.jspecify.annotations.NullMarked;
