package backprop.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;

/** Short notation of the numbers of rows: runs of consecutive rows as ranges, such as {@code 1–3, 7}. */
public final class RowRanges {

    private static final int MOST_RANGES = 6;
    private static final String MORE = "\u2026";

    private RowRanges() {}

    /**
     * Returns the first ranges of the given rows, with an ellipsis if there are more.
     *
     * @param rows      ascending, from 0
     * @param whole     notation of row numbers, which start from 1
     * @param separator between ranges
     */
    public static String of(List<Integer> rows, LongFunction<String> whole, String separator) {
        List<String> ranges = new ArrayList<>();
        int start = 0;
        while (start < rows.size() && ranges.size() < MOST_RANGES) {
            int end = endOfRange(rows, start);
            ranges.add(range(rows.get(start) + 1L, rows.get(end) + 1L, whole, separator));
            start = end + 1;
        }
        if (start < rows.size()) {
            ranges.add(MORE);
        }
        return String.join(separator, ranges);
    }

    private static int endOfRange(List<Integer> rows, int start) {
        int end = start;
        while (end + 1 < rows.size() && rows.get(end + 1) == rows.get(end) + 1) {
            end++;
        }
        return end;
    }

    private static String range(long first, long last, LongFunction<String> whole, String separator) {
        if (first == last) {
            return whole.apply(first);
        }
        return whole.apply(first) + (last == first + 1 ? separator : "\u2013") + whole.apply(last);
    }
}
