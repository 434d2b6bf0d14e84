package dev.faultline.query.web;

import dev.faultline.catalog.access.Permission;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a caller must be allowed to do in the organisation that the path's {@code {org}} names. The handler takes the
 * proven {@link dev.faultline.catalog.access.Grant} as a parameter. An endpoint without this, {@link SignedIn} or
 * {@link Public} refuses everybody.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Needs {
    /** The permission. */
    Permission value();
}
