/** What auditors read, over HTTP and on a real database. */
@NullMarked
package dev.repatria.app.audit;

import org.jspecify.annotations.NullMarked;
