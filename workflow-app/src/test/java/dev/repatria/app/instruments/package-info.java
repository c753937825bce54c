/** Cases of every instrument, driven over HTTP as far as their profiles allow. */
@NullMarked
package dev.repatria.app.instruments;

import org.jspecify.annotations.NullMarked;
