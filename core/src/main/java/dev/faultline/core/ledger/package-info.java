/** What became of every item received. */
@NullMarked
package dev.faultline.core.ledger;

import org.jspecify.annotations.NullMarked;
