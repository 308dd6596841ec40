package backprop.ui.network;

import backprop.engine.Architecture;
import backprop.engine.Part;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;

/** Where each part of a network stands: a column for the inputs and for each layer, at equal distances. Immutable. */
final class NetworkLayout {

    private static final double TOP = 8;
    private static final double CAPTION_HEIGHT = 22;
    private static final double CAPTION_BASELINE = 8;
    private static final double LARGEST_SPACING = 250;
    /** Half of the largest input, and the distance to its name. */
    private static final double MARGIN = 36;
    /** For what is expected, right of the outputs. */
    private static final double EXPECTED_WIDTH = 82;

    private final double width;
    private final double height;
    private final List<Column> columns = new ArrayList<>();
    private final List<Gap> gaps = new ArrayList<>();

    /** @param namesWidth room for the names of the inputs, left of them */
    NetworkLayout(Architecture shape, double width, double height, double namesWidth) {
        this.width = width;
        this.height = height;
        double left = MARGIN + namesWidth;
        double room = Math.max(0, width - left - MARGIN - EXPECTED_WIDTH);
        double spacing = Math.min(LARGEST_SPACING, room / shape.depth());
        double start = left + (room - shape.depth() * spacing) / 2;
        for (int layer = -1; layer < shape.depth(); layer++) {
            int units = layer < 0 ? shape.inputs() : shape.units(layer);
            double x = Math.round(start + (layer + 1) * spacing);
            columns.add(Column.fit(layer, units, x, spacing, TOP, height - CAPTION_HEIGHT));
        }
        for (int layer = 0; layer < shape.depth(); layer++) {
            gaps.add(new Gap(column(layer - 1), column(layer)));
        }
    }

    double width() {
        return width;
    }

    double height() {
        return height;
    }

    /** The inputs, then layer by layer. */
    List<Column> columns() {
        return List.copyOf(columns);
    }

    /** @param layer -1 for the inputs */
    Column column(int layer) {
        return columns.get(layer + 1);
    }

    /** The connections into each layer. */
    List<Gap> gaps() {
        return List.copyOf(gaps);
    }

    /** From the lower edge to the vertical centre of the captions under the columns. */
    static double captionBaseline() {
        return CAPTION_BASELINE;
    }

    /** How many neurons and inputs are not shown. */
    int hidden() {
        return columns.stream().mapToInt(Column::hidden).sum();
    }

    /** What the label of a part stands beside: the neuron, the label of the bias, or the middle of the connection. */
    Rectangle2D boxOf(Part part) {
        if (part instanceof Part.Input input) {
            return column(-1).box(input.index());
        }
        if (part instanceof Part.Neuron neuron) {
            return column(neuron.layer()).box(neuron.unit());
        }
        if (part instanceof Part.Bias bias) {
            Column column = column(bias.layer());
            return column.hasBias() ? column.biasBox(bias.to()) : column.box(bias.to());
        }
        Part.Weight weight = (Part.Weight) part;
        Point2D middle =
                gaps.get(weight.layer()).curve(weight.to(), weight.from()).at(0.5);
        return new Rectangle2D(middle.getX(), middle.getY(), 0, 0);
    }
}
