/** Messages written with the change they tell of, and delivered afterwards. */
@NullMarked
package dev.faultline.issues.outbox;

import org.jspecify.annotations.NullMarked;
