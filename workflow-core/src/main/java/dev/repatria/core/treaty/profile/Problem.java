package dev.repatria.core.treaty.profile;

/**
 * What is wrong in a profile file, for the lawyer who wrote it.
 *
 * @param file the file
 * @param line line in it, from 1
 * @param path JSON pointer of the value
 * @param message what is wrong and what is allowed
 */
public record Problem(String file, int line, String path, String message) {

    @Override
    public String toString() {
        return file + ":" + line + ": " + (path.isEmpty() ? "/" : path) + ": " + message;
    }
}
