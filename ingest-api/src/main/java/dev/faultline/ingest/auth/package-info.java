/** Who sends: credentials, keys, origins, addresses, signatures. */
@NullMarked
package dev.faultline.ingest.auth;

import org.jspecify.annotations.NullMarked;
