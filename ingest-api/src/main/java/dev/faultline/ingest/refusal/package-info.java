/** Why a request is turned away: one table of status, code and stage. */
@NullMarked
package dev.faultline.ingest.refusal;

import org.jspecify.annotations.NullMarked;
