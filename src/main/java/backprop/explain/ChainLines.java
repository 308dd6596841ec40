package backprop.explain;

import static backprop.explain.Term.product;

import backprop.engine.Architecture;
import backprop.engine.BackwardPass;
import backprop.engine.Loss;
import backprop.engine.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Chain rule of one weight or bias, from the loss back to it, factor by factor. Several paths are combined into one factor,
 * their sum, computed from the deltas of the next layer: the cost grows with the number of neurons on the paths, not with the
 * number of paths.
 */
final class ChainLines {

    private final Values values;
    private final Letters letters;
    private final ChainFactors factors;
    private final Part parameter;
    private final Part.Neuron end;

    /**
     * Creates the lines.
     *
     * @param parameter a weight or a bias
     */
    ChainLines(Values values, Letters letters, Loss loss, Part parameter) {
        this.values = values;
        this.parameter = parameter;
        this.letters = letters;
        factors = new ChainFactors(values, letters, loss);
        end = parameter.neuron().orElseThrow();
    }

    /** Returns the product of all factors, then the neurons along the path, from the output back. */
    List<Section> sections() {
        Architecture shape = values.shape();
        List<Section> sections = new ArrayList<>();
        sections.add(new Section(Chapter.CHAIN, Optional.empty(), 1, i -> whole()));
        for (int l = shape.depth() - 1; l > end.layer(); l--) {
            for (int unit = 0; unit < shape.units(l); unit++) {
                sections.add(section(new Part.Neuron(l, unit)));
            }
        }
        sections.add(section(end));
        return sections;
    }

    private Section section(Part.Neuron neuron) {
        int size = (factors.isJoined(neuron) ? 1 : 3) + (neuron.equals(end) ? 1 : 0);
        return new Section(Chapter.CHAIN, Optional.of(neuron), size, i -> line(neuron, i, size));
    }

    private Line line(Part.Neuron neuron, int index, int size) {
        if (neuron.equals(end) && index == size - 1) {
            return factors.source(parameter).line();
        }
        if (factors.isJoined(neuron)) {
            return factors.joined(neuron);
        }
        if (index == 2) {
            return delta(neuron);
        }
        return (index == 0 ? factors.towards(neuron) : factors.slope(neuron)).line();
    }

    private Line whole() {
        List<ChainFactor> chain = new ArrayList<>(back(end));
        chain.add(factors.source(parameter));
        return ChainFactor.line(
                parameter,
                new Term.Derivative(Letters.LOSS, letters.of(parameter)),
                List.of(lefts(chain)),
                Optional.of(numbers(chain)),
                gradient(),
                Meaning.CHAIN);
    }

    private double gradient() {
        BackwardPass backward = values.backward();
        return parameter instanceof Part.Weight weight
                ? backward.weightGradient(weight.layer(), weight.to(), weight.from())
                : backward.biasGradient(end.layer(), end.unit());
    }

    /** Returns the factors of {@code dL/dz}, as far back as there is a single path. */
    private List<ChainFactor> back(Part.Neuron neuron) {
        if (factors.isJoined(neuron)) {
            return List.of(factors.delta(neuron));
        }
        List<ChainFactor> chain = new ArrayList<>();
        if (factors.hasOnePath(neuron)) {
            chain.addAll(back(new Part.Neuron(neuron.layer() + 1, 0)));
        }
        chain.add(factors.towards(neuron));
        chain.add(factors.slope(neuron));
        return chain;
    }

    /** Returns the line of the product up to this neuron. */
    private Line delta(Part.Neuron neuron) {
        List<ChainFactor> chain = new ArrayList<>();
        if (factors.hasOnePath(neuron)) {
            chain.add(factors.delta(new Part.Neuron(neuron.layer() + 1, 0)));
        }
        chain.add(factors.towards(neuron));
        chain.add(factors.slope(neuron));
        ChainFactor delta = factors.delta(neuron);
        return ChainFactor.line(
                neuron,
                delta.left(),
                List.of(delta.letters().get(0), lefts(chain)),
                Optional.of(numbers(chain)),
                delta.value(),
                delta.meaning());
    }

    private static Term lefts(List<ChainFactor> chain) {
        return product(chain.stream().map(ChainFactor::left).toList());
    }

    private static Term numbers(List<ChainFactor> chain) {
        return product(chain.stream().map(ChainFactor::number).toList());
    }
}
