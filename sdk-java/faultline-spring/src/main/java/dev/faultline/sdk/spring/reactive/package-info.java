/** Requests of reactive applications, and scopes that travel along reactive chains. */
@NullMarked
package dev.faultline.sdk.spring.reactive;

import org.jspecify.annotations.NullMarked;
