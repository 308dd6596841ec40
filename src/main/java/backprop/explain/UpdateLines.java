package backprop.explain;

import backprop.engine.Part;
import backprop.training.Situation;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Lines of the next update, parameter by parameter: mean gradient over the batch, penalty, optimizer state, new value. Empty
 * while the gradient of a large batch is not known.
 */
final class UpdateLines {

    private final Situation situation;
    private final Map<Integer, double[]> gradientOfRow = new HashMap<>();

    UpdateLines(Situation situation) {
        this.situation = situation;
    }

    Section section(Part.Neuron neuron) {
        int sources = situation.shape().sources(neuron.layer());
        int perWeight = weight(neuron, 0).lineCount();
        int size = situation.batch().hasGradient()
                ? sources * perWeight + bias(neuron).lineCount()
                : 0;
        return new Section(Chapter.UPDATE, Optional.of(neuron), size, i -> {
            int from = i / perWeight;
            return from < sources
                    ? weight(neuron, from).line(i % perWeight)
                    : bias(neuron).line(i - sources * perWeight);
        });
    }

    private ParameterLines weight(Part.Neuron neuron, int from) {
        return new ParameterLines(situation, new Part.Weight(neuron.layer(), neuron.unit(), from), this::gradient);
    }

    private ParameterLines bias(Part.Neuron neuron) {
        return new ParameterLines(situation, new Part.Bias(neuron.layer(), neuron.unit()), this::gradient);
    }

    /** Returns the gradient of every parameter for one row. */
    private double[] gradient(int row) {
        return gradientOfRow.computeIfAbsent(
                row, r -> Calculation.values(situation, situation.rows().get(r))
                        .backward()
                        .gradient());
    }
}
