package backprop.ui.network;

import backprop.engine.Network;
import java.util.Arrays;

/**
 * Chooses the connections of a dense gap that are drawn: the strongest, as many as a bounded number of pixels takes. All others
 * would only cover each other, and cost more than a snapshot may.
 */
final class LineBudget {

    static final int LEVELS = 32;

    private final Gap gap;
    private final Network network;
    private final int offset;
    private final int sources;
    private final double largest;

    LineBudget(Gap gap, Network network) {
        this.gap = gap;
        this.network = network;
        offset = network.architecture().weightOffset(gap.layer());
        sources = network.architecture().sources(gap.layer());
        largest = largest();
    }

    private double largest() {
        double most = 0;
        for (int to = 0; to < gap.to().shown(); to++) {
            for (int from = 0; from < gap.from().shown(); from++) {
                most = Math.max(most, Math.abs(weight(to, from)));
            }
        }
        return most;
    }

    double weight(int to, int from) {
        return network.parameter(offset + to * sources + from);
    }

    /** 0 for the weakest connections to {@value #LEVELS} - 1 for the strongest. */
    int level(double weight) {
        double share = largest > 0 ? Math.min(1, Math.abs(weight) / largest) : 0;
        return (int) Math.round((LEVELS - 1) * share);
    }

    /** The lowest level that is drawn, so that all from there on take at most {@code pixels}; the highest always is. */
    int firstLevel(double pixels) {
        double[] cost = new double[LEVELS];
        double width = gap.width();
        for (int to = 0; to < gap.to().shown(); to++) {
            double y = gap.to().y(to);
            for (int from = 0; from < gap.from().shown(); from++) {
                double weight = weight(to, from);
                double longer = Math.max(width, Math.abs(y - gap.from().y(from)));
                cost[level(weight)] += longer * (1.5 + WeightScale.width(weight));
            }
        }
        return firstLevel(cost, pixels);
    }

    private static int firstLevel(double[] cost, double pixels) {
        int first = LEVELS - 1;
        double sum = cost[first];
        while (first > 0 && sum + cost[first - 1] <= pixels) {
            first--;
            sum += cost[first];
        }
        return first;
    }

    /** The connections from a level on, the weakest first; each is {@code to * sources + from}. */
    int[] from(int firstLevel) {
        int[][] levels = new int[LEVELS][0];
        int[] counts = new int[LEVELS];
        for (int to = 0; to < gap.to().shown(); to++) {
            for (int from = 0; from < gap.from().shown(); from++) {
                int level = level(weight(to, from));
                if (level >= firstLevel) {
                    levels[level] = append(levels[level], counts[level]++, to * sources + from);
                }
            }
        }
        return joined(levels, counts);
    }

    private static int[] append(int[] array, int count, int value) {
        int[] result = count < array.length ? array : Arrays.copyOf(array, Math.max(16, 2 * count));
        result[count] = value;
        return result;
    }

    private static int[] joined(int[][] levels, int[] counts) {
        int[] all = new int[Arrays.stream(counts).sum()];
        int start = 0;
        for (int level = 0; level < LEVELS; level++) {
            System.arraycopy(levels[level], 0, all, start, counts[level]);
            start += counts[level];
        }
        return all;
    }

    int toOf(int connection) {
        return connection / sources;
    }

    int fromOf(int connection) {
        return connection % sources;
    }
}
