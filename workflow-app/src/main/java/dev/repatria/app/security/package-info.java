/** Who may come in, and as whom: tokens, clients of the sandbox, rights of each path. */
@NullMarked
package dev.repatria.app.security;

import org.jspecify.annotations.NullMarked;
