package backprop.explain;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Pieces as LaTeX between dollar signs. Uses what LaTeX, KaTeX and MathJax all know. */
final class LatexMath {

    /** TeX breaks no fraction: one with more signs below its bar is written with a slash. */
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

    /** Without the dollar signs. */
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
            // Behind the name of a function TeX sets a space of its own.
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

    /** The name of a Greek letter. */
    static Optional<String> greek(int letter) {
        return Optional.ofNullable(GREEK.get(letter));
    }

    private static String text(Piece.Text text) {
        String letters = text.text();
        if (letters.equals("\u22c5")) {
            // Within a number: no operator, so without its spaces.
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

    /** A comma within a number is no list, and gets no space. */
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
