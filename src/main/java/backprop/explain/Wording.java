package backprop.explain;

import java.text.ChoiceFormat;
import java.text.FieldPosition;
import java.text.Format;
import java.text.MessageFormat;
import java.text.ParsePosition;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.LongFunction;

/**
 * Sentences from patterns of {@link MessageFormat}. Counts are arguments of type {@link Integer} or {@link Long}: choices such
 * as {@code {0,choice,0#no rows|1#1 row|1<{0} rows}} depend on them, and they are formatted in the notation of integers; any
 * other argument is inserted as its text.
 */
public final class Wording {

    private final Locale locale;
    private final LongFunction<String> whole;

    /**
     * Creates a wording.
     *
     * @param whole notation of counts
     */
    public Wording(Locale locale, LongFunction<String> whole) {
        this.locale = locale;
        this.whole = whole;
    }

    /** Returns the sentence with its arguments inserted; without arguments, {@code pattern} itself. */
    public String of(String pattern, Object... arguments) {
        return arguments.length == 0 ? pattern : filled(pattern, arguments);
    }

    private String filled(String pattern, Object... arguments) {
        MessageFormat format = new MessageFormat(pattern, locale);
        format.setFormats(Arrays.stream(format.getFormats())
                .map(part -> new Part(
                        part instanceof ChoiceFormat choice ? count -> chosen(choice, count, arguments) : whole))
                .toArray(Format[]::new));
        return format.format(arguments);
    }

    /** Returns the chosen text, which may contain arguments. */
    private String chosen(ChoiceFormat choice, long count, Object... arguments) {
        return filled(choice.format(count), arguments);
    }

    /** Format of one argument. */
    private static final class Part extends Format {

        private static final long serialVersionUID = 1;

        private final transient LongFunction<String> counts;

        Part(LongFunction<String> counts) {
            this.counts = counts;
        }

        @Override
        public StringBuffer format(Object argument, StringBuffer text, FieldPosition position) {
            boolean count = argument instanceof Integer || argument instanceof Long;
            return text.append(count ? counts.apply(((Number) argument).longValue()) : argument);
        }

        @Override
        public Object parseObject(String source, ParsePosition position) {
            throw new UnsupportedOperationException("sentences are not read");
        }
    }
}
