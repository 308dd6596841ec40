package backprop.ui.dataspace.plot;

import backprop.data.Scaling;
import backprop.engine.GridSpec;
import backprop.engine.Network;
import backprop.ui.plot.LinearScale;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The line on which the weighted sum of a neuron of the first layer is 0, within the square, whose axes are those of the
 * inputs before they are scaled.
 *
 * @param unit  the neuron
 * @param from  one end, pixels
 * @param to    the other end
 * @param towardsX unit vector to the side on which the sum is positive, pixels
 * @param towardsY the same, downwards as pixels count
 */
public record NeuronLine(int unit, Cursor from, Cursor to, double towardsX, double towardsY) {

    /** The lines of all neurons of the first layer that pass through the square. */
    public static List<NeuronLine> of(Network network, Scaling scaling, GridSpec view, PlotArea area) {
        return IntStream.range(0, network.architecture().units(0))
                .mapToObj(unit -> of(unit, network, scaling, view, area))
                .flatMap(Optional::stream)
                .toList();
    }

    /** The line of one neuron; empty if it does not pass through the square. */
    public static Optional<NeuronLine> of(int unit, Network network, Scaling scaling, GridSpec view, PlotArea area) {
        return Sum.of(unit, network, scaling, view, area).line(unit, area);
    }

    /** The weighted sum as a function of the pixel: {@code ax + by + c}. */
    private record Sum(double a, double b, double c) {

        static Sum of(int unit, Network network, Scaling scaling, GridSpec view, PlotArea area) {
            double[] held = scaling.of(view.held());
            LinearScale x = area.x();
            LinearScale y = area.y();
            double left = scaling.ofColumn(view.xInput(), x.low());
            double bottom = scaling.ofColumn(view.yInput(), y.low());
            double constant = network.bias(0, unit);
            for (int input = 0; input < held.length; input++) {
                boolean shown = input == view.xInput() || input == view.yInput();
                constant += shown ? 0 : network.weight(0, unit, input) * held[input];
            }
            double xWeight = network.weight(0, unit, view.xInput());
            double yWeight = view.xInput() == view.yInput() ? 0 : network.weight(0, unit, view.yInput());
            double a = xWeight * (scaling.ofColumn(view.xInput(), x.high()) - left) / area.side();
            double b = -yWeight * (scaling.ofColumn(view.yInput(), y.high()) - bottom) / area.side();
            double corner = xWeight * left + yWeight * bottom + constant;
            return new Sum(a, b, corner - a * area.left() - b * area.bottom());
        }

        private double at(Cursor pixel) {
            return a * pixel.x() + b * pixel.y() + c;
        }

        Optional<NeuronLine> line(int unit, PlotArea area) {
            Cursor[] corners = {
                Cursor.mouse(area.left(), area.top()),
                Cursor.mouse(area.right(), area.top()),
                Cursor.mouse(area.right(), area.bottom()),
                Cursor.mouse(area.left(), area.bottom())
            };
            List<Cursor> ends = new ArrayList<>();
            for (int i = 0; i < corners.length; i++) {
                crossing(corners[i], corners[(i + 1) % corners.length]).ifPresent(ends::add);
            }
            double length = Math.hypot(a, b);
            return ends.size() == 2 && length > 0
                    ? Optional.of(new NeuronLine(unit, ends.get(0), ends.get(1), a / length, b / length))
                    : Optional.empty();
        }

        private Optional<Cursor> crossing(Cursor start, Cursor end) {
            double first = at(start);
            double second = at(end);
            if (first >= 0 == second >= 0) {
                return Optional.empty();
            }
            double share = first / (first - second);
            return Optional.of(
                    Cursor.mouse(start.x() + share * (end.x() - start.x()), start.y() + share * (end.y() - start.y())));
        }
    }

    /** A point of the line: 0 is one end, 1 the other. */
    public Cursor at(double share) {
        return Cursor.mouse(from.x() + share * (to.x() - from.x()), from.y() + share * (to.y() - from.y()));
    }

    double length() {
        return Math.hypot(to.x() - from.x(), to.y() - from.y());
    }

    /** How far a pixel lies from the line, or from its nearer end. */
    public double distance(Cursor pixel) {
        double dx = to.x() - from.x();
        double dy = to.y() - from.y();
        double square = dx * dx + dy * dy;
        double share = square == 0 ? 0 : ((pixel.x() - from.x()) * dx + (pixel.y() - from.y()) * dy) / square;
        Cursor nearest = at(Math.max(0, Math.min(1, share)));
        return Math.hypot(nearest.x() - pixel.x(), nearest.y() - pixel.y());
    }
}
