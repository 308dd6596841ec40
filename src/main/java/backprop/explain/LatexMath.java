package backprop.explain;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Renders pieces as LaTeX between dollar signs, with commands known to LaTeX, KaTeX and MathJax. */
final class LatexMath {

    /**
     * Longest denominator written below a fraction bar; a longer one is written with a slash, since TeX does not break
     * fractions.
     */
    private static final int LONGEST_BELOW_BAR = 100;

    private static final Map<Integer, String> GREEK = Map.of(
            0x3b2,
            "\\beta",
            0x3b4,
            "\\delta",
            0x3b5,
            "\\varepsilon",
            0x3b7,
            "\\eta",
            0x3bb,
            "\\lambda",
            0x3bc,
            "\\mu",
            0x3a6,
            "\\Phi",
            0x3c0,
            "\\pi",
            0x3c1,
            "\\rho",
            0x3c3,
            "\\sigma");

    private static final Map<String, String> SIGNS = Map.of(
            "\u2212", "-",
            "\u22c5", "\\cdot",
            "\u2190", "\\leftarrow",
            "\u2202", "\\partial",
            "\u2211", "\\sum",
            "\u2032", "\\prime",
            "\u221e", "\\infty");

    private static final String KNOWN_FUNCTIONS = "tanh|ln|max|min";

    private LatexMath() {}

    /** Returns the formula without dollar signs. */
    static String of(Piece piece) {
        if (piece instanceof Piece.Text text) {
            return text(text);
        }
        if (piece instanceof Piece.Sign sign) {
            return " " + SIGNS.getOrDefault(sign.text(), sign.text()) + " ";
        }
        if (piece instanceof Piece.Gap) {
            return "\\thinspace ";
        }
        if (piece instanceof Piece.Row row) {
            String joined = row.pieces().stream().map(LatexMath::of).collect(Collectors.joining());
            // TeX itself inserts a space after the name of a function.
            return joined.replaceAll("(\\\\(?:" + KNOWN_FUNCTIONS + ") )\\\\thinspace ", "$1");
        }
        if (piece instanceof Piece.Scripts scripts) {
            return scripts(scripts);
        }
        if (piece instanceof Piece.Fraction fraction) {
            return fraction(fraction);
        }
        if (piece instanceof Piece.Root root) {
            return "\\sqrt{" + of(root.radicand()) + "}";
        }
        if (piece instanceof Piece.Accented accented) {
            String accent = accented.accent() == Term.Accent.HAT ? "\\hat{" : "\\bar{";
            return accent + of(accented.base()) + "}";
        }
        return of(((Piece.Marked) piece).piece());
    }

    /** Returns the name of a Greek letter. */
    static Optional<String> greek(int letter) {
        return Optional.ofNullable(GREEK.get(letter));
    }

    private static String text(Piece.Text text) {
        String letters = text.text();
        if (letters.equals("\u22c5")) {
            // Inside a number the dot is not an operator, so it has no spaces.
            return "{\\cdot}";
        }
        if (SIGNS.containsKey(letters)) {
            return SIGNS.get(letters) + " ";
        }
        if (letters.length() == 1 && GREEK.containsKey((int) letters.charAt(0))) {
            return GREEK.get((int) letters.charAt(0)) + " ";
        }
        if (letters.matches(KNOWN_FUNCTIONS)) {
            return "\\" + letters + " ";
        }
        if (letters.length() > 1 && letters.chars().allMatch(Character::isLetter)) {
            return "\\mathrm{" + letters + "}";
        }
        return number(letters, text.face());
    }

    /** Renders a number; a comma inside it is not a list separator and has no space. */
    private static String number(String letters, Piece.Face face) {
        String plain = letters.replace('\u2212', '-')
                .replace("\u22c5", "\\cdot ")
                .replace("\u221e", "\\infty ")
                .replaceAll("(?<=\\d),(?=\\d)", "{,}");
        return face == Piece.Face.BOLD ? "\\mathbf{" + plain + "}" : plain;
    }

    private static String scripts(Piece.Scripts scripts) {
        boolean nested = scripts.base() instanceof Piece.Marked marked && marked.piece() instanceof Piece.Scripts;
        String base =
                nested ? "{" + of(scripts.base()) + "}" : of(scripts.base()).strip();
        return base
                + scripts.sub().map(sub -> "_{" + of(sub).strip() + "}").orElse("")
                + scripts.sup().map(sup -> "^{" + of(sup).strip() + "}").orElse("");
    }

    private static String fraction(Piece.Fraction fraction) {
        return PlainText.of(fraction.denominator()).length() > LONGEST_BELOW_BAR
                ? of(fraction.slashed())
                : "\\frac{" + of(fraction.numerator()) + "}{" + of(fraction.denominator()) + "}";
    }
}
