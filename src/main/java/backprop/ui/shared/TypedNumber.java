package backprop.ui.shared;

import java.util.OptionalDouble;

/** A typed text, read as a number. */
public sealed interface TypedNumber {

    /** The number, if it is one. */
    OptionalDouble value();

    /** A finite number. */
    record Valid(double number) implements TypedNumber {

        @Override
        public OptionalDouble value() {
            return OptionalDouble.of(number);
        }
    }

    /**
     * No number that can be used.
     *
     * @param text   as it was typed
     * @param reason why not
     */
    record Invalid(String text, Reason reason) implements TypedNumber {

        private static final int LONGEST = 24;

        @Override
        public OptionalDouble value() {
            return OptionalDouble.empty();
        }

        /** Why not, as a sentence without its end, such as '‘1e400’ is too large: the largest number is 1.798·10³⁰⁸'. */
        public String complaint(Texts texts, Numbers numbers) {
            String typed = text.strip();
            String shown = typed.length() <= LONGEST ? typed : typed.substring(0, LONGEST - 1) + "\u2026";
            return switch (reason) {
                case NOT_A_NUMBER -> texts.get("typed.notANumber", shown);
                case TOO_LARGE -> texts.get("typed.tooLarge", shown, numbers.significant(Double.MAX_VALUE, 4));
                case TOO_SMALL -> texts.get("typed.tooSmall", shown, numbers.significant(Double.MIN_VALUE, 1));
                case AMBIGUOUS ->
                    texts.get("typed.ambiguous", shown, numbers.ungrouped(shown), numbers.exact(Numbers.parse(shown)));
            };
        }
    }

    enum Reason {
        NOT_A_NUMBER,
        /** Beyond the largest double. */
        TOO_LARGE,
        /** Not zero, but nearer to it than any double. */
        TOO_SMALL,
        /** A thousand and more, or a number with three decimals. */
        AMBIGUOUS
    }
}
