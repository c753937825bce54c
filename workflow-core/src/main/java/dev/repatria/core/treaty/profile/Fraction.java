package dev.repatria.core.treaty.profile;

/** A share of a term, for example one third. */
public record Fraction(int numerator, int denominator) {

    static Fraction parse(String text) {
        var parts = text.split("/");
        return new Fraction(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
    }

    @Override
    public String toString() {
        return numerator + "/" + denominator;
    }
}
