package backprop.ui.toolbar;

import backprop.training.Speed;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Positions of the speed slider: slow motion, then 1, 2, 5, 10, … epochs per second, then unlimited. */
final class SpeedScale {

    private static final List<Speed> POSITIONS = Stream.of(
                    IntStream.of(750, 500, 300).mapToObj(Speed::slowMotion),
                    IntStream.of(1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000)
                            .mapToObj(Speed::new),
                    Stream.of(Speed.UNLIMITED))
            .flatMap(speeds -> speeds)
            .toList();

    private SpeedScale() {}

    /** The last position; the first is 0. */
    static int last() {
        return POSITIONS.size() - 1;
    }

    static List<Speed> all() {
        return POSITIONS;
    }

    static Speed at(double position) {
        int step = (int) Math.round(position);
        return POSITIONS.get(Math.max(0, Math.min(last(), step)));
    }

    /** Returns the first position of at least this speed. */
    static int position(Speed speed) {
        int position = 0;
        while (position < last() && isSlower(POSITIONS.get(position), speed)) {
            position++;
        }
        return position;
    }

    private static boolean isSlower(Speed one, Speed other) {
        if (one.isSlowMotion() && other.isSlowMotion()) {
            return one.layerMillis().getAsInt() > other.layerMillis().getAsInt();
        }
        return one.isSlowMotion() || !other.isSlowMotion() && one.epochsPerSecond() < other.epochsPerSecond();
    }
}
