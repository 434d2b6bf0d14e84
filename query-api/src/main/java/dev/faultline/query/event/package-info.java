/** Single events, and lists, groups, series and exports of them. */
@NullMarked
package dev.faultline.query.event;

import org.jspecify.annotations.NullMarked;
