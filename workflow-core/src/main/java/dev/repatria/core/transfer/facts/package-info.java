/** Decisions about facts, papers and information. */
@NullMarked
package dev.repatria.core.transfer.facts;

import org.jspecify.annotations.NullMarked;
