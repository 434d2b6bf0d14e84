/** Release health: sessions that end well or badly. */
@NullMarked
package dev.faultline.sdk.session;

import org.jspecify.annotations.NullMarked;
