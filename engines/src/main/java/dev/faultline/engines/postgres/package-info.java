/** PostgreSQL: settings, pool, migrations, health. */
@NullMarked
package dev.faultline.engines.postgres;

import org.jspecify.annotations.NullMarked;
