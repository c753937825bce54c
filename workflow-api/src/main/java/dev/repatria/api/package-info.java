/** The published language: commands, events, queries, views and value types. Records only, no framework. */
@NullMarked
package dev.repatria.api;

import org.jspecify.annotations.NullMarked;
