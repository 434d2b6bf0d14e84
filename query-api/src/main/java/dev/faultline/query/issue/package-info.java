/** Issues: lists, pages, commands, comments. */
@NullMarked
package dev.faultline.query.issue;

import org.jspecify.annotations.NullMarked;
