package backprop.session;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Writes {@link Json} for human readers: one line for each entry of the file and its sections; values nested deeper stay on one
 * line unless it becomes too long.
 */
final class JsonPrinting {

    private static final int LINE_LENGTH = 110;
    private static final int SECTION_DEPTH = 2;
    private static final String INDENT = "  ";

    private final Appendable out;

    JsonPrinting(Appendable out) {
        this.out = out;
    }

    void print(Json value) throws IOException {
        print(value, 0);
        out.append('\n');
    }

    private void print(Json value, int depth) throws IOException {
        if (isBroken(value, depth)) {
            printBroken(value, depth);
        } else {
            out.append(flat(value));
        }
    }

    private static boolean isBroken(Json value, int depth) {
        List<Entry> entries = entries(value);
        boolean section = value instanceof Json.Members && depth < SECTION_DEPTH;
        if (section || entries.size() > LINE_LENGTH) {
            return true;
        }
        return !entries.isEmpty() && flat(value).length() > LINE_LENGTH - depth * INDENT.length();
    }

    private void printBroken(Json value, int depth) throws IOException {
        boolean object = value instanceof Json.Members;
        String separator = object ? "{\n" : "[\n";
        for (Entry entry : entries(value)) {
            out.append(separator).append(INDENT.repeat(depth + 1)).append(entry.prefix);
            print(entry.value, depth + 1);
            separator = ",\n";
        }
        out.append('\n').append(INDENT.repeat(depth)).append(object ? '}' : ']');
    }

    private static String flat(Json value) {
        if (value instanceof Json.Members) {
            return joined(entries(value), "{ ", " }");
        }
        if (value instanceof Json.Items) {
            return joined(entries(value), "[", "]");
        }
        if (value instanceof Json.Numbers numbers) {
            return Arrays.stream(numbers.values())
                    .mapToObj(number -> Json.Number.of(number).text())
                    .collect(Collectors.joining(", ", "[", "]"));
        }
        if (value instanceof Json.Text text) {
            return quoted(text.value());
        }
        return value instanceof Json.Number number ? number.text() : value.described();
    }

    private static String joined(List<Entry> entries, String prefix, String suffix) {
        if (entries.isEmpty()) {
            return prefix.trim() + suffix.trim();
        }
        return entries.stream()
                .map(entry -> entry.prefix + flat(entry.value))
                .collect(Collectors.joining(", ", prefix, suffix));
    }

    /** Returns the entries printed on separate lines; rows of numbers are never split. */
    private static List<Entry> entries(Json value) {
        if (value instanceof Json.Members members) {
            return members.values().entrySet().stream().map(Entry::of).toList();
        }
        if (value instanceof Json.Items items) {
            return items.values().stream().map(item -> new Entry("", item)).toList();
        }
        return List.of();
    }

    private record Entry(String prefix, Json value) {
        static Entry of(Map.Entry<String, Json> member) {
            return new Entry(quoted(member.getKey()) + ": ", member.getValue());
        }
    }

    /** Quotes text; an unpaired surrogate, which JSON allows and UTF-8 does not, is escaped. */
    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        String escaped = new String(JsonStringEncoder.getInstance().quoteAsString(text));
        escaped.codePoints().forEach(c -> {
            if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
                quoted.append("\\u").append(Integer.toHexString(c));
            } else {
                quoted.appendCodePoint(c);
            }
        });
        return quoted.append('"').toString();
    }
}
