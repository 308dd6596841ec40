package backprop.ui.network;

import backprop.engine.Network;

/** How far an update moved the weights, compared with the one that moved farthest. Immutable. */
final class WeightChanges {

    private final Network before;
    private final Network after;
    private final double largest;

    /** @param after of the same architecture */
    WeightChanges(Network before, Network after) {
        this.before = before;
        this.after = after;
        double most = 0;
        for (int i = 0; i < after.architecture().parameterCount(); i++) {
            most = Math.max(most, Math.abs(after.parameter(i) - before.parameter(i)));
        }
        largest = most;
    }

    /** 0 for a weight that stayed, 1 for the one that moved farthest. */
    double share(int layer, int to, int from) {
        double moved = Math.abs(after.weight(layer, to, from) - before.weight(layer, to, from));
        return largest > 0 ? moved / largest : 0;
    }
}
