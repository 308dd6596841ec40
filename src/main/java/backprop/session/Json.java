package backprop.session;

import com.fasterxml.jackson.core.io.NumberOutput;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** JSON value. Immutable by convention: a builder keeps no reference to the value it returns. */
sealed interface Json {

    /** Returns the description of a found value in messages. */
    String described();

    /** Object; keys keep their insertion order. */
    record Members(Map<String, Json> values) implements Json {
        @Override
        public String described() {
            return "an object";
        }
    }

    /** List, unless all its values are finite numbers. */
    record Items(List<Json> values) implements Json {
        @Override
        public String described() {
            return lengthOf(values.size());
        }
    }

    /** List of one or more finite numbers; packed, since a file may contain millions of them. */
    record Numbers(double[] values) implements Json {
        @Override
        public String described() {
            return lengthOf(values.length);
        }

        Items unpacked() {
            List<Json> items = new ArrayList<>();
            for (double value : values) {
                items.add(Number.of(value));
            }
            return new Items(items);
        }
    }

    /**
     * Number.
     *
     * @param text  as written in the file
     * @param value nearest double; not finite if the text denotes such a number or one too large
     * @param whole whether it is written without decimal point and exponent
     */
    record Number(String text, double value, boolean whole) implements Json {

        private static final double LARGEST_PLAIN = 1e15;

        static Number of(long value) {
            return new Number(Long.toString(value), value, true);
        }

        /**
         * Returns the number with the shortest text that is read as the same double, without decimal point if it is an integer.
         */
        static Number of(double value) {
            boolean negativeZero = value == 0 && 1 / value < 0;
            if (value == Math.rint(value) && Math.abs(value) < LARGEST_PLAIN && !negativeZero) {
                return of((long) value);
            }
            String text = NumberOutput.toString(value, true).replace(".0E", "e").replace('E', 'e');
            return new Number(text, value, false);
        }

        @Override
        public String described() {
            boolean digits = Character.isDigit(text.charAt(text.length() - 1));
            return OneLine.shortened(text) + (digits && Double.isInfinite(value) ? " (too large)" : "");
        }
    }

    record Text(String value) implements Json {
        @Override
        public String described() {
            return '"' + OneLine.shortened(value) + '"';
        }
    }

    record Truth(boolean value) implements Json {
        @Override
        public String described() {
            return Boolean.toString(value);
        }
    }

    /** No value. */
    enum Absent implements Json {
        /** The literal null. */
        NULL("null"),
        /** Missing key. */
        MISSING("missing");

        private final String described;

        Absent(String described) {
            this.described = described;
        }

        @Override
        public String described() {
            return described;
        }
    }

    private static String lengthOf(int entries) {
        return entries == 1 ? "a list of 1 entry" : "a list of " + entries + " entries";
    }
}
