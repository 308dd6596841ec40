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
 * Sentences from patterns of {@link MessageFormat}. A count is an argument of type {@link Integer} or {@link Long}: choices such as
 * {@code {0,choice,0#no rows|1#1 row|1<{0} rows}} depend on it, and it is written as whole numbers are; any other argument is written
 * as its text.
 */
public final class Wording {

    private final Locale locale;
    private final LongFunction<String> whole;

    /** @param whole notation of counts */
    public Wording(Locale locale, LongFunction<String> whole) {
        this.locale = locale;
        this.whole = whole;
    }

    /** The sentence with its arguments; without arguments {@code pattern} is the sentence. */
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

    /** What is chosen may have arguments, too. */
    private String chosen(ChoiceFormat choice, long count, Object... arguments) {
        return filled(choice.format(count), arguments);
    }

    /** Writes one argument. */
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
