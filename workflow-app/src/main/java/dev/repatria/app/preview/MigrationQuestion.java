package dev.repatria.app.preview;

import dev.repatria.api.Require;

/**
 * Which move of a case is asked about.
 *
 * @param toVersion the version that the case would keep
 */
record MigrationQuestion(String toVersion) {

    MigrationQuestion {
        Require.text(toVersion, "toVersion");
    }
}
