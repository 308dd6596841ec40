package backprop.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Point to predict.
 *
 * @param text   as typed, without spaces
 * @param inputs shape [inputs], finite
 */
record Point(String text, double[] inputs) {

    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d+)?");

    /**
     * Parses points such as {@code 0,1;1,0}.
     *
     * @throws ArgumentException if one does not have exactly {@code inputs} finite numbers
     */
    static List<Point> parse(String text, int inputs) {
        List<Point> points = new ArrayList<>();
        for (String point : text.split(";", -1)) {
            points.add(of(point.replaceAll("\\s", ""), inputs));
        }
        return points;
    }

    private static Point of(String text, int inputs) {
        String[] words = text.split(",", -1);
        if (text.isEmpty() || words.length != inputs) {
            String numbers =
                    inputs == 1 ? "1 number for the 1 input" : inputs + " numbers for the " + inputs + " inputs";
            throw new ArgumentException("--predict: expected " + numbers + " but was \"" + text + '"');
        }
        return new Point(text, Arrays.stream(words).mapToDouble(Point::number).toArray());
    }

    private static double number(String word) {
        double number = NUMBER.matcher(word).matches() ? Double.parseDouble(word) : Double.NaN;
        if (!Double.isFinite(number)) {
            String why = Double.isInfinite(number) ? " (too large)" : "";
            throw new ArgumentException("--predict: expected a finite number but was \"" + word + '"' + why);
        }
        return number;
    }

    /** Returns one line with the point and its prediction, each output with all its digits. */
    String line(double[] prediction) {
        return Arrays.stream(prediction).mapToObj(Double::toString).collect(Collectors.joining(" ", text + " -> ", ""));
    }
}
