/** Commands about facts and papers. */
@NullMarked
package dev.repatria.api.transfer.facts;

import org.jspecify.annotations.NullMarked;
