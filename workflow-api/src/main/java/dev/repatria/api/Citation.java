package dev.repatria.api;

/**
 * A place in the law.
 *
 * @param source the treaty profile, statute or policy, for example {@code US-MX-1976}
 * @param article the article as lawyers write it, for example {@code Art. IV(1)}
 */
public record Citation(String source, String article) {

    /** Refuses a citation that names no source. */
    public Citation {
        Require.text(source, "source");
        Require.text(article, "article");
    }

    @Override
    public String toString() {
        return source + " " + article;
    }
}
