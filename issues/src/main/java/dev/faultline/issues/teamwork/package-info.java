/** What people do around issues: comments, bookmarks, subscriptions, the inbox. */
@NullMarked
package dev.faultline.issues.teamwork;

import org.jspecify.annotations.NullMarked;
