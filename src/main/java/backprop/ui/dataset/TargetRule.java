package backprop.ui.dataset;

import backprop.data.Sample;
import backprop.engine.Loss;

/** What a loss asks of the targets of a row. */
enum TargetRule {
    ANY {
        @Override
        boolean allows(double target) {
            return true;
        }
    },
    /** Each from 0 to 1. */
    PROBABILITIES {
        @Override
        boolean allows(double target) {
            return target >= 0 && target <= 1;
        }
    },
    /** Each from 0 to 1, with the sum 1. */
    DISTRIBUTION {
        @Override
        boolean allows(double target) {
            return PROBABILITIES.allows(target);
        }

        @Override
        double[] blank(int outputs) {
            double[] targets = new double[outputs];
            targets[0] = 1;
            return targets;
        }

        /** The other targets share the rest as they did before, or evenly if they were all zero. */
        @Override
        Sample with(Sample row, int output, double target) {
            double[] targets = row.targets();
            double others = -targets[output];
            for (double t : targets) {
                others += t;
            }
            for (int k = 0; k < targets.length; k++) {
                double share = others > 0 ? targets[k] / others : 1.0 / (targets.length - 1);
                targets[k] = k == output ? target : share * (1 - target);
            }
            return row.withNumbers(row.inputs(), targets);
        }
    };

    static TargetRule of(Loss loss) {
        return switch (loss) {
            case BINARY_CROSS_ENTROPY -> PROBABILITIES;
            case CROSS_ENTROPY -> DISTRIBUTION;
            default -> ANY;
        };
    }

    abstract boolean allows(double target);

    /** The targets of a new row, shape [outputs]. */
    double[] blank(int outputs) {
        return new double[outputs];
    }

    /** {@code row} with another target, one that is allowed. */
    Sample with(Sample row, int output, double target) {
        return row.withTarget(output, target);
    }
}
