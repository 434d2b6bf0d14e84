/** The shell around every endpoint: access, problems, paging, JSON, the web UI's files. */
@NullMarked
package dev.faultline.query.web;

import org.jspecify.annotations.NullMarked;
