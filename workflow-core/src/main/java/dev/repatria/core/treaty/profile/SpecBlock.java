package dev.repatria.core.treaty.profile;

import dev.repatria.core.treaty.Cited;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Notes the names that the rules ask for, so that the schema and the reference cannot say anything else. */
record SpecBlock(Spec spec) implements Block {

    @Override
    public <T> @Nullable Cited<T> leaf(String key, Kind<T> kind, String meaning) {
        spec.children().add(new Spec(key, meaning, kind, null, List.of()));
        return null;
    }

    @Override
    public Block block(String key, String meaning) {
        var child = Spec.group(key, meaning, null);
        spec.children().add(child);
        return new SpecBlock(child);
    }

    @Override
    public <T> List<T> entries(String key, String listKey, String meaning, Function<Block, T> read) {
        var child = Spec.group(key, meaning, listKey);
        spec.children().add(child);
        return List.of(read.apply(new SpecBlock(child)));
    }
}
