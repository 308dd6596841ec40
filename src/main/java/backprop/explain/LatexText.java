package backprop.explain;

import java.text.Normalizer;
import java.util.Map;

/** Escapes text for LaTeX as pure ASCII, which is independent of encoding and engine. */
final class LatexText {

    private static final Map<Integer, String> SIGNS = Map.ofEntries(
            Map.entry((int) '\\', "\\textbackslash{}"),
            Map.entry((int) '^', "\\^{}"),
            Map.entry((int) '~', "\\~{}"),
            Map.entry((int) '<', "$<$"),
            Map.entry((int) '>', "$>$"),
            Map.entry((int) '|', "$|$"),
            Map.entry((int) '"', "''"),
            Map.entry(0xa1, "!`"),
            Map.entry(0xbf, "?`"),
            Map.entry(0xab, "$\\ll$"),
            Map.entry(0xbb, "$\\gg$"),
            Map.entry(0xb1, "$\\pm$"),
            Map.entry(0xb7, "$\\cdot$"),
            Map.entry(0xbd, "$\\frac{1}{2}$"),
            Map.entry(0xd7, "$\\times$"),
            Map.entry(0xdf, "\\ss{}"),
            Map.entry(0xe6, "\\ae{}"),
            Map.entry(0xc6, "\\AE{}"),
            Map.entry(0xf8, "\\o{}"),
            Map.entry(0xd8, "\\O{}"),
            Map.entry(0x142, "\\l{}"),
            Map.entry(0x141, "\\L{}"),
            Map.entry(0x153, "\\oe{}"),
            Map.entry(0x131, "\\i{}"),
            Map.entry(0x2013, "--"),
            Map.entry(0x2014, "---"),
            Map.entry(0x2018, "`"),
            Map.entry(0x2019, "'"),
            Map.entry(0x201c, "``"),
            Map.entry(0x201d, "''"),
            Map.entry(0x201e, ",,"),
            Map.entry(0x2026, "\\ldots{}"),
            Map.entry(0x2192, "$\\rightarrow$"),
            Map.entry(0x2212, "$-$"));

    private static final Map<Integer, String> ACCENTS = Map.of(
            0x300, "`", 0x301, "'", 0x302, "^", 0x303, "~", 0x304, "=", 0x308, "\"", 0x30a, "r", 0x30c, "v", 0x327, "c",
            0x30b, "H");

    private static final String ESCAPED = "&%$#_{}";

    private LatexText() {}

    /** Returns the escaped text; a character unknown to LaTeX becomes a question mark. */
    static String of(String text) {
        int[] letters = Normalizer.normalize(OneParagraph.of(text), Normalizer.Form.NFD)
                .codePoints()
                .toArray();
        StringBuilder latex = new StringBuilder();
        int i = 0;
        while (i < letters.length) {
            String letter = letter(letters[i]);
            i++;
            while (i < letters.length && Character.getType(letters[i]) == Character.NON_SPACING_MARK) {
                letter = ACCENTS.containsKey(letters[i]) ? "\\" + ACCENTS.get(letters[i]) + "{" + letter + "}" : letter;
                i++;
            }
            latex.append(letter);
        }
        return latex.toString();
    }

    private static String letter(int letter) {
        if (ESCAPED.indexOf(letter) >= 0) {
            return "\\" + (char) letter;
        }
        if (SIGNS.containsKey(letter)) {
            return SIGNS.get(letter);
        }
        if (letter < 0x80) {
            return Character.toString(letter);
        }
        return LatexMath.greek(letter).map(name -> "$" + name + "$").orElse("?");
    }
}
