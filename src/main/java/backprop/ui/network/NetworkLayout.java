package backprop.ui.network;

import backprop.engine.Architecture;
import backprop.engine.Part;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;

/** Layout of a network: one column for the inputs and for each layer, equally spaced. Immutable. */
final class NetworkLayout {

    private static final double TOP = 8;
    private static final double CAPTION_HEIGHT = 22;
    private static final double CAPTION_BASELINE = 8;
    private static final double LARGEST_SPACING = 250;
    /** Half of the maximum size of an input, plus the distance to its name. */
    private static final double MARGIN = 36;
    /** Space for the targets, right of the outputs. */
    private static final double EXPECTED_WIDTH = 82;

    private final double width;
    private final double height;
    private final List<Column> columns = new ArrayList<>();
    private final List<Gap> gaps = new ArrayList<>();

    /** @param namesWidth width of the input names, left of the inputs */
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

    /** The columns: inputs, then layers. */
    List<Column> columns() {
        return List.copyOf(columns);
    }

    /** @param layer layer; -1 for the inputs */
    Column column(int layer) {
        return columns.get(layer + 1);
    }

    /** The connections into each layer. */
    List<Gap> gaps() {
        return List.copyOf(gaps);
    }

    /** Distance from the lower edge to the vertical centre of the captions. */
    static double captionBaseline() {
        return CAPTION_BASELINE;
    }

    /** Returns the number of condensed neurons and inputs. */
    int hidden() {
        return columns.stream().mapToInt(Column::hidden).sum();
    }

    /**
     * Returns the anchor of the label of a part: the neuron, the label of the bias, or the middle of the connection.
     */
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
