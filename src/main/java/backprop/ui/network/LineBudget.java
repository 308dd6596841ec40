package backprop.ui.network;

import backprop.engine.Network;

/**
 * Selects the connections of a dense gap to draw: the strongest within a pixel budget. The others would only overlap
 * and exceed the time for a snapshot.
 */
final class LineBudget {

    /** Number of strength levels; connections of one level are drawn all or none. */
    static final int LEVELS = 32;

    private static final double EDGE = 1.5;

    private final Gap gap;
    private final int sources;
    /** Levels of the displayed connections, row-major by {@code to}. */
    private final double[] weights;

    private final int[] levels;
    private final int[] counts = new int[LEVELS];

    LineBudget(Gap gap, Network network) {
        this.gap = gap;
        sources = gap.from().shown();
        weights = new double[gap.to().shown() * sources];
        levels = new int[weights.length];
        int offset = network.architecture().weightOffset(gap.layer());
        double largest = 0;
        for (int c = 0; c < weights.length; c++) {
            weights[c] = network.parameter(offset + toOf(c) * gap.from().units() + fromOf(c));
            largest = Math.max(largest, Math.abs(weights[c]));
        }
        double scale = largest > 0 ? (LEVELS - 1) / largest : 0;
        for (int c = 0; c < levels.length; c++) {
            levels[c] = Math.min(LEVELS - 1, (int) (Math.abs(weights[c]) * scale + 0.5));
            counts[levels[c]]++;
        }
    }

    double weight(int connection) {
        return weights[connection];
    }

    /** Returns the level, 0 for the weakest connections to {@value #LEVELS} - 1 for the strongest. */
    int level(int connection) {
        return levels[connection];
    }

    int toOf(int connection) {
        return connection / sources;
    }

    int fromOf(int connection) {
        return connection % sources;
    }

    /**
     * Returns the lowest level to draw so that it and all higher levels take at most {@code pixels}; the highest is
     * always drawn.
     */
    int firstLevel(double pixels) {
        double[] lengths = new double[LEVELS];
        for (int to = 0, c = 0; to < gap.to().shown(); to++) {
            double y = gap.to().first() + to * gap.to().pitch() - gap.from().first();
            for (int from = 0; from < sources; from++, c++) {
                lengths[levels[c]] +=
                        Math.max(gap.width(), Math.abs(y - from * gap.from().pitch()));
            }
        }
        double largest = largest();
        int first = LEVELS - 1;
        double sum = cost(first, lengths, largest);
        while (first > 0 && sum + cost(first - 1, lengths, largest) <= pixels) {
            first--;
            sum += cost(first, lengths, largest);
        }
        return first;
    }

    private static double cost(int level, double[] lengths, double largest) {
        return lengths[level] * (EDGE + WeightScale.width(largest * level / (LEVELS - 1)));
    }

    private double largest() {
        double largest = 0;
        for (double weight : weights) {
            largest = Math.max(largest, Math.abs(weight));
        }
        return largest;
    }

    /** Returns the connections at and above a level, the weakest first. */
    int[] from(int firstLevel) {
        int[] next = new int[LEVELS + 1];
        for (int level = firstLevel; level < LEVELS; level++) {
            next[level + 1] = next[level] + counts[level];
        }
        int[] chosen = new int[next[LEVELS]];
        for (int c = 0; c < levels.length; c++) {
            if (levels[c] >= firstLevel) {
                chosen[next[levels[c]]++] = c;
            }
        }
        return chosen;
    }
}
