package dev.repatria.core.treaty.profile;

import dev.repatria.core.treaty.Cited;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A group of values in a profile.
 *
 * <p>The rules name their values here once; one reader takes them from a file, another writes the schema and the reference from the
 * same names.
 */
sealed interface Block permits FileBlock, SpecBlock {

    /** The value under that key, or null when the profile sets none for these two States on that day. */
    <T> @Nullable Cited<T> leaf(String key, Kind<T> kind, String meaning);

    /** The group under that key; without values when the profile has none. */
    Block block(String key, String meaning);

    /** What each entry of the list under that key says. */
    <T> List<T> entries(String key, String listKey, String meaning, Function<Block, T> read);
}
