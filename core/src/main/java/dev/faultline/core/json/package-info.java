/** Reading and writing JSON that strangers send: lenient where SDKs differ, bounded where senders are hostile. */
@NullMarked
package dev.faultline.core.json;

import org.jspecify.annotations.NullMarked;
