package dev.repatria.core.treaty.profile;

import dev.repatria.api.Side;
import dev.repatria.api.screening.Route;
import dev.repatria.core.treaty.Cited;
import dev.repatria.core.treaty.RequiredDocument.When;
import org.jspecify.annotations.Nullable;

/**
 * A paper that the instrument asks for.
 *
 * @param code code of the paper
 * @param provider the State that supplies it
 * @param certified whether it must be a certified copy
 * @param translated whether it must be translated
 * @param when the moment by which it must be on file
 * @param onRequest whether it is owed only when the other State asks for it
 * @param route the only route that needs it; absent means both
 */
public record DocumentRule(
        @Nullable Cited<String> code,
        @Nullable Cited<Side> provider,
        @Nullable Cited<Boolean> certified,
        @Nullable Cited<Boolean> translated,
        @Nullable Cited<When> when,
        @Nullable Cited<Boolean> onRequest,
        @Nullable Cited<Route> route) {

    static DocumentRule read(Block block) {
        return new DocumentRule(
                block.leaf("code", Kind.CODE, "code of the paper"),
                block.leaf("provider", Kind.oneOf(Side.class), "the State that supplies it"),
                block.leaf("certified", Kind.FLAG, "whether it must be a certified copy"),
                block.leaf("translated", Kind.FLAG, "whether it must be translated"),
                block.leaf("when", Kind.oneOf(When.class), "the moment by which it must be on file"),
                block.leaf("onRequest", Kind.FLAG, "whether it is owed only when the other State asks for it"),
                block.leaf("route", Kind.oneOf(Route.class), "the only route that needs it; absent means both"));
    }
}
