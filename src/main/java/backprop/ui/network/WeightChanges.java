package backprop.ui.network;

import backprop.engine.Network;

/** Weight changes of an update, relative to the largest one. Immutable. */
final class WeightChanges {

    private final Network before;
    private final Network after;
    private final double largest;

    /** @param after network of the same architecture */
    WeightChanges(Network before, Network after) {
        this.before = before;
        this.after = after;
        double most = 0;
        for (int i = 0; i < after.architecture().parameterCount(); i++) {
            most = Math.max(most, Math.abs(after.parameter(i) - before.parameter(i)));
        }
        largest = most;
    }

    /** Returns 0 for an unchanged weight to 1 for the largest change. */
    double share(int layer, int to, int from) {
        double moved = Math.abs(after.weight(layer, to, from) - before.weight(layer, to, from));
        return largest > 0 ? moved / largest : 0;
    }
}
