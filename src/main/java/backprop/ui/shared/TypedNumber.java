package backprop.ui.shared;

import java.util.OptionalDouble;

/** Result of parsing a typed number. */
public sealed interface TypedNumber {

    /** The number, if valid. */
    OptionalDouble value();

    /** A finite number. */
    record Valid(double number) implements TypedNumber {

        @Override
        public OptionalDouble value() {
            return OptionalDouble.of(number);
        }
    }

    /**
     * Text that is not a valid number.
     *
     * @param text   the typed text
     * @param reason why it is invalid
     */
    record Invalid(String text, Reason reason) implements TypedNumber {

        private static final int LONGEST = 24;

        @Override
        public OptionalDouble value() {
            return OptionalDouble.empty();
        }

        /**
         * Returns the reason as a sentence without a period, such as '‘1e400’ is too large: the largest number is
         * 1.798·10³⁰⁸'.
         */
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
        /** Nonzero, but closer to zero than any double. */
        TOO_SMALL,
        /** Ambiguous between grouped thousands and three decimals. */
        AMBIGUOUS
    }
}
