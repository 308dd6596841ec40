package backprop.session;

import com.fasterxml.jackson.core.io.NumberOutput;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A value of a JSON text. Immutable by convention: whoever builds one gives it away. */
sealed interface Json {

    /** What a message says was found. */
    String described();

    /** An object; its keys stay in the order in which they were put. */
    record Members(Map<String, Json> values) implements Json {
        @Override
        public String described() {
            return "an object";
        }
    }

    /** A list, unless all its values are finite numbers. */
    record Items(List<Json> values) implements Json {
        @Override
        public String described() {
            return lengthOf(values.size());
        }
    }

    /** A list of one or more finite numbers; packed, since a file may hold millions of them. */
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
     * A number.
     *
     * @param text  as it is written in the file
     * @param value the nearest double; not finite if the text names such a number or one too large
     * @param whole whether it is written without point and exponent
     */
    record Number(String text, double value, boolean whole) implements Json {

        private static final double LARGEST_PLAIN = 1e15;

        static Number of(long value) {
            return new Number(Long.toString(value), value, true);
        }

        /** Written as short as reading gives the same double again, without point where it is a whole number. */
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
        /** The word null. */
        NULL("null"),
        /** The key is not there. */
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
