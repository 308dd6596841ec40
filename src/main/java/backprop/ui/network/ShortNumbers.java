package backprop.ui.network;

import backprop.ui.shared.Numbers;
import java.util.ArrayList;
import java.util.List;

/** Notations of a number from exact to short; the first one that fits is drawn. */
final class ShortNumbers {

    private static final int MOST_DIGITS = 3;

    private ShortNumbers() {}

    /** Exact, then with decreasing numbers of significant digits. */
    static List<String> exact(double value, Numbers numbers) {
        List<String> texts = new ArrayList<>(List.of(numbers.exact(value)));
        addSignificant(texts, value, numbers);
        return texts;
    }

    /** With decreasing numbers of decimals, then of significant digits. */
    static List<String> fixed(double value, int decimals, Numbers numbers) {
        List<String> texts = new ArrayList<>();
        for (int count = decimals; count >= 0; count--) {
            texts.add(numbers.fixed(value, count));
        }
        addSignificant(texts, value, numbers);
        return texts;
    }

    /** As {@link #fixed}, with explicit signs. */
    static List<String> signed(double value, int decimals, Numbers numbers) {
        return fixed(value, decimals, numbers).stream()
                .map(text -> value > 0 && text.chars().anyMatch(c -> c >= '1' && c <= '9') ? "+" + text : text)
                .toList();
    }

    private static void addSignificant(List<String> texts, double value, Numbers numbers) {
        for (int digits = MOST_DIGITS; digits > 0; digits--) {
            texts.add(numbers.significant(value, digits));
        }
    }
}
