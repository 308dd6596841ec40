package backprop.explain;

import backprop.engine.BackwardPass;
import backprop.engine.Loss;
import backprop.engine.Part;
import backprop.training.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lines of the backward pass of one row: delta of a neuron, then the gradients of its weights and bias. */
final class BackwardLines {

    private final Values values;
    private final Letters letters;
    private final Loss loss;
    private final BackwardPass backward;

    BackwardLines(Values values, Letters letters, Loss loss) {
        this.values = values;
        this.loss = loss;
        this.letters = letters;
        backward = values.backward();
    }

    Section section(Part.Neuron neuron) {
        int sources = values.shape().sources(neuron.layer());
        return new Section(Chapter.BACKWARD, Optional.of(neuron), sources + 2, i -> line(neuron, i, sources));
    }

    private Line line(Part.Neuron neuron, int index, int sources) {
        int l = neuron.layer();
        int j = neuron.unit();
        if (index == 0) {
            return delta(neuron);
        }
        return index <= sources ? weightGradient(new Part.Weight(l, j, index - 1)) : biasGradient(new Part.Bias(l, j));
    }

    private Line delta(Part.Neuron neuron) {
        int l = neuron.layer();
        int j = neuron.unit();
        return new Line(
                Stage.BACKWARD,
                Optional.of(neuron),
                letters.delta(l, j),
                Line.Relation.EQUALS,
                List.of(delta(letters, l, j)),
                Optional.of(delta(values, l, j)),
                backward.delta(l, j));
    }

    private Term delta(Quantities q, int layer, int unit) {
        List<Term> factors = new ArrayList<>();
        if (layer == values.shape().depth() - 1) {
            factors.addAll(lossSlope(q, unit));
        } else if (values.shape().units(layer + 1) == 1) {
            factors.addAll(((Term.Product) q.upstream(layer, unit)).factors());
        } else {
            factors.add(q.upstream(layer, unit));
        }
        if (!cancels(layer)) {
            factors.addAll(q.slope(layer, unit));
        }
        return Term.product(factors);
    }

    /** Whether f' of this layer and the derivative of the loss simplify to y - t. */
    private boolean cancels(int layer) {
        return layer == values.shape().depth() - 1 && (loss == Loss.BINARY_CROSS_ENTROPY || loss == Loss.CROSS_ENTROPY);
    }

    /** Returns {@code dL/da} of an output, or y - t if the other factors cancel. */
    private List<Term> lossSlope(Quantities q, int unit) {
        return cancels(values.shape().depth() - 1) ? List.of(q.error(unit)) : q.lossSlope(loss, unit);
    }

    private Line weightGradient(Part.Weight weight) {
        int l = weight.layer();
        return new Line(
                Stage.BACKWARD,
                Optional.of(weight),
                new Term.Derivative(Letters.LOSS, letters.of(weight)),
                Line.Relation.EQUALS,
                List.of(weightGradient(letters, weight)),
                Optional.of(weightGradient(values, weight)),
                backward.weightGradient(l, weight.to(), weight.from()));
    }

    private static Term weightGradient(Quantities q, Part.Weight weight) {
        int l = weight.layer();
        return Term.product(q.delta(l, weight.to()), q.a(l - 1, weight.from()));
    }

    private Line biasGradient(Part.Bias bias) {
        return new Line(
                Stage.BACKWARD,
                Optional.of(bias),
                new Term.Derivative(Letters.LOSS, letters.of(bias)),
                Line.Relation.EQUALS,
                List.of(letters.delta(bias.layer(), bias.to())),
                Optional.empty(),
                backward.biasGradient(bias.layer(), bias.to()));
    }
}
