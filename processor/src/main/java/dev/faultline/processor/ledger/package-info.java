/** What became of each item. */
@NullMarked
package dev.faultline.processor.ledger;

import org.jspecify.annotations.NullMarked;
