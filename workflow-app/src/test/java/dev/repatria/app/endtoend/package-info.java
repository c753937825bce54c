/** The packaged jar as its users meet it: a process of its own, real HTTP, real tokens, real crashes. */
@NullMarked
package dev.repatria.app.endtoend;

import org.jspecify.annotations.NullMarked;
