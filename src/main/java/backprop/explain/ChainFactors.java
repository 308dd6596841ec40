package backprop.explain;

import static backprop.explain.Term.product;

import backprop.engine.Architecture;
import backprop.engine.Loss;
import backprop.engine.Part;
import java.util.List;
import java.util.Optional;

/** Creates the derivatives multiplied by the chain rule. */
final class ChainFactors {

    /** Largest number of addends written without a sum sign in letters. */
    private static final int MOST_SPELLED = 4;

    private static final String ANY = "k";

    private final Values values;
    private final Letters letters;
    private final Loss loss;

    ChainFactors(Values values, Letters letters, Loss loss) {
        this.values = values;
        this.loss = loss;
        this.letters = letters;
    }

    private Architecture shape() {
        return values.shape();
    }

    boolean isOutput(Part.Neuron neuron) {
        return neuron.layer() == shape().depth() - 1;
    }

    /** Whether a hidden neuron has a single successor. */
    boolean hasOnePath(Part.Neuron neuron) {
        return !isOutput(neuron) && shape().units(neuron.layer() + 1) == 1;
    }

    /**
     * Whether only {@code dL/dz} of an output is shown: with softmax, each z affects all outputs, and for y rounded to exactly
     * 0 or 1, {@code dL/dy} of the cross-entropy is undefined.
     */
    boolean isJoined(Part.Neuron neuron) {
        double y = values.forward().a(neuron.layer(), neuron.unit());
        return isOutput(neuron)
                && (loss == Loss.CROSS_ENTROPY || loss == Loss.BINARY_CROSS_ENTROPY && y * (1 - y) == 0);
    }

    /** Returns {@code dL/dy} of an output; for a hidden neuron {@code dz/da}, or {@code dL/da} if several paths lead back. */
    ChainFactor towards(Part.Neuron neuron) {
        if (isOutput(neuron)) {
            return lossSlope(neuron);
        }
        return hasOnePath(neuron) ? weightBack(neuron) : paths(neuron);
    }

    private ChainFactor lossSlope(Part.Neuron neuron) {
        int k = neuron.unit();
        double y = values.forward().a(neuron.layer(), k);
        return new ChainFactor(
                new Term.Derivative(Letters.LOSS, letter(neuron)),
                List.of(product(letters.lossSlope(loss, k))),
                Optional.of(product(values.lossSlope(loss, k))),
                loss.slope(y, values.target(k), shape().outputs()),
                neuron,
                Meaning.LOSS_BY_OUTPUT);
    }

    private ChainFactor weightBack(Part.Neuron neuron) {
        int next = neuron.layer() + 1;
        Part.Weight weight = new Part.Weight(next, 0, neuron.unit());
        return new ChainFactor(
                new Term.Derivative(letters.z(next, 0), letter(neuron)),
                List.of(letters.of(weight)),
                Optional.empty(),
                values.forward().network().weight(next, 0, neuron.unit()),
                weight,
                Meaning.WEIGHT);
    }

    private ChainFactor paths(Part.Neuron neuron) {
        int l = neuron.layer();
        Term.Symbol z = letters.z(l + 1, 0).general(ANY);
        Term path = product(new Term.Derivative(Letters.LOSS, z), new Term.Derivative(z, letter(neuron)));
        return new ChainFactor(
                new Term.Derivative(Letters.LOSS, letter(neuron)),
                List.of(new Term.Total(ANY, path), upstream(neuron)),
                Optional.of(values.upstream(l, neuron.unit())),
                values.backward().upstream(l, neuron.unit()),
                neuron,
                Meaning.PATHS);
    }

    private Term upstream(Part.Neuron neuron) {
        int next = neuron.layer() + 1;
        if (shape().units(next) <= MOST_SPELLED) {
            return letters.upstream(neuron.layer(), neuron.unit());
        }
        return new Term.Total(
                ANY,
                product(
                        letters.weightTo(ANY, next, neuron.unit()),
                        letters.delta(next, 0).general(ANY)));
    }

    /** {@code da/dz}. */
    ChainFactor slope(Part.Neuron neuron) {
        int l = neuron.layer();
        int j = neuron.unit();
        List<Term> formula = letters.slope(l, j);
        return new ChainFactor(
                new Term.Derivative(letter(neuron), letters.z(l, j)),
                formula.isEmpty() ? List.of() : List.of(product(formula)),
                Optional.of(values.slope(l, j))
                        .filter(factors -> !factors.isEmpty())
                        .map(Term::product)
                        .filter(numbers -> !(numbers instanceof Term.Number)),
                shape().activation(l)
                        .slope(values.forward().z(l, j), values.forward().a(l, j)),
                neuron,
                Meaning.SLOPE);
    }

    /** Returns {@code dz/dw = a} of the source neuron of a weight; {@code dz/db = 1} for a bias. */
    ChainFactor source(Part parameter) {
        if (!(parameter instanceof Part.Weight weight)) {
            Part.Bias bias = (Part.Bias) parameter;
            Term left = new Term.Derivative(letters.z(bias.layer(), bias.to()), letters.of(bias));
            return new ChainFactor(left, List.of(), Optional.empty(), 1, parameter, Meaning.BIAS);
        }
        int before = weight.layer() - 1;
        Part from = before < 0 ? new Part.Input(weight.from()) : new Part.Neuron(before, weight.from());
        return new ChainFactor(
                new Term.Derivative(letters.z(weight.layer(), weight.to()), letters.of(weight)),
                List.of(letters.a(before, weight.from())),
                Optional.empty(),
                values.forward().a(before, weight.from()),
                from,
                Meaning.SOURCE);
    }

    /** Returns {@code dL/dz} with its own letter. */
    ChainFactor delta(Part.Neuron neuron) {
        int l = neuron.layer();
        int j = neuron.unit();
        return new ChainFactor(
                letters.delta(l, j),
                List.of(new Term.Derivative(Letters.LOSS, letters.z(l, j))),
                Optional.empty(),
                values.backward().delta(l, j),
                neuron,
                Meaning.DELTA);
    }

    /** Returns the line of {@code dL/dz} of an output in one step, if {@link #isJoined}. */
    Line joined(Part.Neuron neuron) {
        Term.Symbol y = letter(neuron).general(ANY);
        Term z = delta(neuron).letters().get(0);
        Term path = product(
                new Term.Derivative(Letters.LOSS, y), new Term.Derivative(y, letters.z(neuron.layer(), neuron.unit())));
        Term error = letters.error(neuron.unit());
        boolean mixed = loss == Loss.CROSS_ENTROPY;
        return ChainFactor.line(
                neuron,
                letters.delta(neuron.layer(), neuron.unit()),
                mixed ? List.of(z, new Term.Total(ANY, path), error) : List.of(z, error),
                Optional.of(values.error(neuron.unit())),
                values.backward().delta(neuron.layer(), neuron.unit()),
                mixed ? Meaning.SOFTMAX : Meaning.LOSS_BY_SUM);
    }

    private Term.Symbol letter(Part.Neuron neuron) {
        return letters.a(neuron.layer(), neuron.unit());
    }
}
