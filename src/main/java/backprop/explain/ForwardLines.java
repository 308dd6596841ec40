package backprop.explain;

import backprop.engine.Activation;
import backprop.engine.Part;
import backprop.training.Stage;
import java.util.List;
import java.util.Optional;

/** Lines of the forward pass: z, then a, of each neuron. */
final class ForwardLines {

    private final Values values;
    private final Letters letters;

    ForwardLines(Values values, Letters letters) {
        this.values = values;
        this.letters = letters;
    }

    Section section(Part.Neuron neuron) {
        return new Section(
                Chapter.FORWARD, Optional.of(neuron), 2, i -> i == 0 ? weightedSum(neuron) : activation(neuron));
    }

    private Line weightedSum(Part.Neuron neuron) {
        int l = neuron.layer();
        int j = neuron.unit();
        return new Line(
                Stage.FORWARD,
                Optional.of(neuron),
                letters.z(l, j),
                Line.Relation.EQUALS,
                List.of(letters.weightedSum(l, j)),
                Optional.of(values.weightedSum(l, j)),
                values.forward().z(l, j));
    }

    private Line activation(Part.Neuron neuron) {
        int l = neuron.layer();
        int j = neuron.unit();
        Activation f = values.shape().activation(l);
        Term formula = letters.activation(l, j);
        return new Line(
                Stage.FORWARD,
                Optional.of(neuron),
                letters.a(l, j),
                Line.Relation.EQUALS,
                letters.named(l, j).map(named -> List.of(named, formula)).orElse(List.of(formula)),
                f == Activation.LINEAR ? Optional.empty() : Optional.of(values.activation(l, j)),
                values.forward().a(l, j));
    }
}
