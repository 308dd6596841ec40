package backprop.ui.dataset;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Shares the width of the table among its columns. */
final class ColumnWidths {

    private ColumnWidths() {}

    /**
     * Each column as wide as it wishes if there is room, and an even share of what is left; none narrower than it needs, even
     * if the table has to scroll. Small wishes come true first.
     *
     * @param needed    shape [columns], pixels
     * @param wished    shape [columns], pixels, none smaller than needed
     * @param available pixels for all
     * @return shape [columns], whole pixels
     */
    static double[] share(double[] needed, double[] wished, double available) {
        double[] widths = Arrays.stream(needed).map(Math::ceil).toArray();
        double left = available - Arrays.stream(widths).sum();
        int[] smallestWishFirst = IntStream.range(0, widths.length)
                .boxed()
                .sorted((a, b) -> Double.compare(wished[a] - needed[a], wished[b] - needed[b]))
                .mapToInt(Integer::intValue)
                .toArray();
        for (int column : smallestWishFirst) {
            double more = Math.max(0, Math.ceil(wished[column]) - widths[column]);
            if (more <= left) {
                widths[column] += more;
                left -= more;
            }
        }
        double each = Math.max(0, Math.floor(left / widths.length));
        return Arrays.stream(widths).map(width -> width + each).toArray();
    }
}
