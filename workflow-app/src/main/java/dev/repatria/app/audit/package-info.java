/** What auditors read: the history as stored, the state as of any moment, and whether the views agree with the log. */
@NullMarked
package dev.repatria.app.audit;

import org.jspecify.annotations.NullMarked;
