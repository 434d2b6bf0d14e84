/** What a person sees and changes of themselves. */
@NullMarked
package dev.faultline.query.me;

import org.jspecify.annotations.NullMarked;
