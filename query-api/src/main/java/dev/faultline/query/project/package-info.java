/** Projects: keys, settings, receipts. */
@NullMarked
package dev.faultline.query.project;

import org.jspecify.annotations.NullMarked;
