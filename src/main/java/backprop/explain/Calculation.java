package backprop.explain;

import backprop.data.Sample;
import backprop.engine.Architecture;
import backprop.engine.BackwardPass;
import backprop.engine.ForwardPass;
import backprop.engine.Part;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Every step of one row, and of the next update: sections in the order of the calculation. Sections are cheap and their lines
 * are made on demand, so that a large network costs no more than what is looked at. For one thread: what rows have in common is kept once computed.
 */
public final class Calculation {

    private final List<Section> sections;

    private Calculation(List<Section> sections) {
        this.sections = List.copyOf(sections);
    }

    /** All four stages of training row {@code row}, counted from 0. */
    public static Calculation ofRow(Situation situation, int row) {
        Values values = values(situation, situation.rows().get(row));
        List<Section> sections = new ArrayList<>();
        Architecture shape = situation.shape();
        eachNeuron(shape, new ForwardLines(values)::section, sections);
        sections.add(new LossLines(values, situation.rule().loss()).section());
        BackwardLines backward = new BackwardLines(values, situation.rule().loss());
        for (int l = shape.depth() - 1; l >= 0; l--) {
            eachNeuronOf(l, shape, backward::section, sections);
        }
        eachNeuron(shape, new UpdateLines(situation)::section, sections);
        return new Calculation(sections);
    }

    /**
     * The forward pass of a point of which nothing is expected.
     *
     * @param x inputs, shape [inputs]
     */
    public static Calculation ofPoint(Situation situation, double... x) {
        Values values = new Values(new ForwardPass(situation.network(), x), Optional.empty());
        List<Section> sections = new ArrayList<>();
        eachNeuron(situation.shape(), new ForwardLines(values)::section, sections);
        return new Calculation(sections);
    }

    static Values values(Situation situation, Sample sample) {
        ForwardPass forward = new ForwardPass(situation.network(), sample.inputs());
        double[] t = sample.targets();
        BackwardPass backward = new BackwardPass(forward, situation.rule().loss(), t);
        List<Double> targets = Arrays.stream(t).boxed().toList();
        return new Values(forward, Optional.of(new Values.Expected(targets, backward)));
    }

    private static void eachNeuron(Architecture shape, Function<Part.Neuron, Section> maker, List<Section> sections) {
        for (int l = 0; l < shape.depth(); l++) {
            eachNeuronOf(l, shape, maker, sections);
        }
    }

    private static void eachNeuronOf(
            int layer, Architecture shape, Function<Part.Neuron, Section> maker, List<Section> sections) {
        for (int unit = 0; unit < shape.units(layer); unit++) {
            sections.add(maker.apply(new Part.Neuron(layer, unit)));
        }
    }

    public List<Section> sections() {
        return sections;
    }

    /** The sections of one stage; none if the stage does not occur. */
    public List<Section> sections(Stage stage) {
        return sections.stream().filter(section -> section.stage() == stage).toList();
    }
}
