package backprop.ui.dataspace.plot;

import backprop.engine.Activation;
import backprop.engine.Scoring;
import backprop.training.TrainingConfig;
import backprop.ui.shared.Palette;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** How the outputs of a network are read in the data space: as one value, or as one of several classes. */
public sealed interface OutputInterpretation {

    /**
     * One output, by itself.
     *
     * @param output index of the output
     * @param low    the prediction that has the colour of class 0
     * @param high   the prediction that has the colour of class 1, above {@code low}
     * @param border where a line is drawn; empty if none is
     */
    record Value(int output, double low, double high, Scoring scoring, OptionalDouble border)
            implements OutputInterpretation {

        /** With the border where another class is said. */
        Value(int output, double low, double high, Scoring scoring) {
            this(output, low, high, scoring, threshold(scoring));
        }

        private static OptionalDouble threshold(Scoring scoring) {
            boolean isOne = scoring == Scoring.THRESHOLD_HALF || scoring == Scoring.THRESHOLD_ZERO;
            return isOne ? OptionalDouble.of(scoring.threshold()) : OptionalDouble.empty();
        }

        @Override
        public int output(double[] outputs) {
            return output;
        }

        @Override
        public Optional<String> saidClass(double[] outputs) {
            boolean one = outputs[output] >= scoring.threshold();
            return switch (scoring) {
                case THRESHOLD_HALF -> Optional.of(one ? "1" : "0");
                case THRESHOLD_ZERO -> Optional.of(one ? "1" : "\u22121");
                case NONE, LARGEST -> Optional.empty();
            };
        }

        @Override
        public boolean saysClasses() {
            return scoring != Scoring.NONE;
        }
    }

    /**
     * The largest output says the class.
     *
     * @param names of the classes, one for each output
     */
    record Classes(List<String> names) implements OutputInterpretation {

        @Override
        public int output(double[] outputs) {
            int largest = 0;
            for (int k = 1; k < outputs.length; k++) {
                largest = outputs[k] > outputs[largest] ? k : largest;
            }
            return largest;
        }

        @Override
        public Optional<String> saidClass(double[] outputs) {
            return Optional.of(names.get(output(outputs)));
        }

        @Override
        public boolean saysClasses() {
            return true;
        }
    }

    /**
     * How the response of a single neuron is read: with the colours of the diagram, and a line where its weighted sum is 0.
     *
     * @param reach how far the colours go where the activation has no bounds, more than 0
     */
    static OutputInterpretation ofNeuron(Activation activation, double reach) {
        if (activation == Activation.SOFTMAX) {
            return new Value(0, 0, 1, Scoring.NONE);
        }
        double middle = activation.value(0);
        if (activation.isBounded()) {
            return new Value(0, activation.low(), activation.high(), Scoring.NONE, OptionalDouble.of(middle));
        }
        // Where it is flat below the sum 0, the line is drawn where it just begins to rise.
        double line = activation.plateau() == Activation.Plateau.EXACT ? reach / 100 : middle;
        return new Value(0, -reach, reach, Scoring.NONE, OptionalDouble.of(line));
    }

    /** The output whose number is shown for such outputs. */
    int output(double[] outputs);

    /** Whether rows can be right or wrong. */
    boolean saysClasses();

    /** The name of the class that such outputs say; empty where they say a number. */
    Optional<String> saidClass(double[] outputs);

    /** The number that is shown for such outputs. */
    default double number(double[] outputs) {
        return outputs[output(outputs)];
    }

    /**
     * How a session is read. A curve shows one output at a time, even of a softmax.
     *
     * @param scoring what the rows are scored with
     * @param output  the output that was chosen, where there is a choice
     */
    static OutputInterpretation of(TrainingConfig config, Scoring scoring, int output) {
        if (scoring == Scoring.LARGEST && config.architecture().inputs() > 1) {
            return new Classes(config.data().outputs());
        }
        int chosen = Math.min(output, config.architecture().outputs() - 1);
        // What lies between the colours is a linear function of the prediction.
        double atZero = Palette.towardsClass(config, scoring, chosen, 0);
        double slope = Palette.towardsClass(config, scoring, chosen, 1) - atZero;
        return new Value(chosen, (-1 - atZero) / slope, (1 - atZero) / slope, scoring);
    }
}
