package dev.repatria.app.preview;

import dev.repatria.api.Require;

/**
 * A draft of a profile or overlay.
 *
 * @param content its YAML
 */
record Draft(String content) {

    Draft {
        Require.text(content, "content");
    }
}
