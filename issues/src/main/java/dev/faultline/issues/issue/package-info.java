/** Issues, the sets of hashes that people see as one problem. */
@NullMarked
package dev.faultline.issues.issue;

import org.jspecify.annotations.NullMarked;
