/** Who may do what with which project: organisations, people, projects, keys, settings, tokens, audit. */
@NullMarked
package dev.faultline.catalog;

import org.jspecify.annotations.NullMarked;
