package backprop.ui.network;

import backprop.engine.Part;
import java.util.Optional;

/** Hit test for parts of a network. */
final class HitTest {

    /** Maximum distance to a connection in pixels. */
    private static final double TOLERANCE = 5;

    private static final double NEURON_TOLERANCE = 1;

    private final NetworkLayout layout;

    HitTest(NetworkLayout layout) {
        this.layout = layout;
    }

    /** Returns the neuron, bias or nearest connection at a point. */
    Optional<Part> partAt(double x, double y) {
        return layout.columns().stream()
                .flatMap(column -> inColumn(column, x, y).stream())
                .findFirst()
                .or(() -> layout.gaps().stream()
                        .filter(gap -> gap.spans(x))
                        .findFirst()
                        .flatMap(gap -> nearest(gap, x, y)));
    }

    private static Optional<Part> inColumn(Column column, double x, double y) {
        for (int unit = 0; unit < column.shown(); unit++) {
            double reach = column.size() / 2 + NEURON_TOLERANCE;
            if (Math.abs(x - column.x()) <= reach && Math.abs(y - column.y(unit)) <= reach) {
                return Optional.of(column.isInput() ? new Part.Input(unit) : new Part.Neuron(column.layer(), unit));
            }
            if (column.hasBias() && column.biasBox(unit).contains(x, y)) {
                return Optional.of(new Part.Bias(column.layer(), unit));
            }
        }
        return Optional.empty();
    }

    private static Optional<Part> nearest(Gap gap, double x, double y) {
        double t = gap.curve(0, 0).parameterAt(x);
        double nearest = TOLERANCE;
        Optional<Part> found = Optional.empty();
        for (int to = 0; to < gap.to().shown(); to++) {
            for (int from = 0; from < gap.from().shown(); from++) {
                double distance = gap.curve(to, from).distance(y, t);
                if (distance <= nearest) {
                    nearest = distance;
                    found = Optional.of(new Part.Weight(gap.layer(), to, from));
                }
            }
        }
        return found;
    }
}
