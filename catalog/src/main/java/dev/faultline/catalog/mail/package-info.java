/** Mail, where a server for it is configured. */
@NullMarked
package dev.faultline.catalog.mail;

import org.jspecify.annotations.NullMarked;
