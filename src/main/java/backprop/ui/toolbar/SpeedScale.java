package backprop.ui.toolbar;

import backprop.training.Speed;
import java.util.List;

/** The positions of the speed slider: 1, 2, 5, 10, … epochs a second, then as fast as it goes. */
final class SpeedScale {

    private static final List<Integer> STEPS = List.of(1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000);

    private SpeedScale() {}

    /** The last position; the first is 0. */
    static int last() {
        return STEPS.size();
    }

    static Speed at(double position) {
        int step = (int) Math.round(position);
        return step >= STEPS.size() ? Speed.UNLIMITED : new Speed(STEPS.get(Math.max(0, step)));
    }

    /** The position whose speed is nearest from below. */
    static int position(Speed speed) {
        int position = 0;
        while (position < STEPS.size() && (speed.isUnlimited() || STEPS.get(position) < speed.epochsPerSecond())) {
            position++;
        }
        return position;
    }
}
