/** What senders dropped before it reached us. */
@NullMarked
package dev.faultline.core.clientreport;

import org.jspecify.annotations.NullMarked;
