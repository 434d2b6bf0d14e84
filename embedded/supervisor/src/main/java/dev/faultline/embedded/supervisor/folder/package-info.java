/** The data folder: who holds it, which ports and passwords belong to it, which processes it left behind. */
@NullMarked
package dev.faultline.embedded.supervisor.folder;

import org.jspecify.annotations.NullMarked;
