/** How the pipeline is doing: status, outcomes, the ledger. */
@NullMarked
package dev.faultline.query.status;

import org.jspecify.annotations.NullMarked;
