package backprop.explain;

import backprop.data.Sample;
import backprop.engine.Architecture;
import backprop.engine.BackwardPass;
import backprop.engine.ForwardPass;
import backprop.engine.Part;
import backprop.training.Situation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;

/**
 * Every step of one row, and of the next update: sections in the order of {@link Chapter}. Where inputs are scaled, the forward
 * pass begins with that. Sections are cheap and their lines
 * are made on demand, so that a large network costs no more than what is looked at. For one thread: what rows have in common is kept once computed.
 */
public final class Calculation {

    private final Situation situation;
    private final Topic topic;
    private final Optional<Part> traced;
    private final List<Section> sections;
    private final Optional<Calculation> after;

    private Calculation(
            Situation situation,
            Topic topic,
            Optional<Part> traced,
            List<Section> sections,
            Optional<Calculation> after) {
        this.situation = situation;
        this.topic = topic;
        this.traced = traced;
        this.sections = List.copyOf(sections);
        this.after = after;
    }

    /** All four stages of training row {@code row}, counted from 0. */
    public static Calculation ofRow(Situation situation, int row) {
        return of(situation, new Topic.TrainingRow(row), Optional.empty());
    }

    /**
     * The forward pass of a point of which nothing is expected.
     *
     * @param x inputs, shape [inputs]
     */
    public static Calculation ofPoint(Situation situation, double... x) {
        return of(situation, Topic.point(x), Optional.empty());
    }

    /**
     * Of a training row all four stages; of a test row, or one that is left out, the update has no lines; of a point there is
     * the forward pass only.
     *
     * @param traced a weight or bias whose chain rule comes first, without lines where the topic is a point; other parts have
     *     none
     */
    public static Calculation of(Situation situation, Topic topic, Optional<Part> traced) {
        List<Section> sections = new ArrayList<>();
        Values values = topic.row(situation)
                .map(row -> values(situation, row))
                .orElseGet(() -> new Values(situation.forward(topic.inputs(situation)), Optional.empty()));
        Letters letters = Letters.of(situation);
        Optional<Part> parameter = traced.filter(Calculation::isParameter);
        parameter.ifPresent(part -> sections.addAll(chain(situation, values, part)));
        if (situation.data().scaling().isUsed()) {
            sections.add(new ScalingLines(situation.data().scaling(), topic.inputs(situation), letters).section());
        }
        eachNeuron(situation.shape(), new ForwardLines(values, letters)::section, sections);
        if (values.expected().isPresent()) {
            addBackward(situation, values, sections);
            addUpdate(situation, topic, sections);
        }
        return new Calculation(situation, topic, parameter, sections, Optional.empty());
    }

    /**
     * The same, with the values that the update has put in place of its results.
     *
     * @param replacing the moment after the update
     */
    public Calculation replacedBy(Situation replacing) {
        return new Calculation(situation, topic, traced, sections, Optional.of(of(replacing, topic, traced)));
    }

    /** What nothing is expected of has no loss from which a chain could start. */
    private static List<Section> chain(Situation situation, Values values, Part parameter) {
        return values.expected().isPresent()
                ? new ChainLines(values, Letters.of(situation), situation.rule().loss(), parameter).sections()
                : List.of(Section.empty(Chapter.CHAIN));
    }

    private static boolean isParameter(Part part) {
        return part instanceof Part.Weight || part instanceof Part.Bias;
    }

    private static void addBackward(Situation situation, Values values, List<Section> sections) {
        sections.add(
                new LossLines(values, Letters.of(situation), situation.rule().loss()).section());
        BackwardLines backward = new BackwardLines(
                values, Letters.of(situation), situation.rule().loss());
        for (int l = situation.shape().depth() - 1; l >= 0; l--) {
            eachNeuronOf(l, situation.shape(), backward::section, sections);
        }
    }

    private static void addUpdate(Situation situation, Topic topic, List<Section> sections) {
        if (!topic.isTrainedOn(situation)) {
            sections.add(Section.empty(Chapter.UPDATE));
        } else {
            eachNeuron(situation.shape(), new UpdateLines(situation)::section, sections);
        }
    }

    static Values values(Situation situation, Sample sample) {
        ForwardPass forward = situation.forward(sample.inputs());
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

    public Situation situation() {
        return situation;
    }

    public Topic topic() {
        return topic;
    }

    /** The weight or bias whose chain rule is unfolded. */
    public Optional<Part> traced() {
        return traced;
    }

    /** The same, to be used by another thread. */
    public Calculation copy() {
        Calculation copy = of(situation, topic, traced);
        return after.map(replacing -> copy.replacedBy(replacing.situation)).orElse(copy);
    }

    /** Whether the update is made, so that its results of before it have been replaced. */
    public boolean isReplaced() {
        return after.isPresent();
    }

    /**
     * The value that the update has put in place of the result of a line; empty if it did not change it. The lines of the update
     * themselves say what they lead to.
     */
    public OptionalDouble after(Section section, int index) {
        if (after.isEmpty() || section.chapter() == Chapter.UPDATE) {
            return OptionalDouble.empty();
        }
        Line before = section.line(index);
        return after.get().sections(section.chapter()).stream()
                .filter(other -> other.neuron().equals(section.neuron()) && index < other.size())
                .map(other -> other.line(index))
                .filter(line -> line.left().equals(before.left()) && line.result() != before.result())
                .mapToDouble(Line::result)
                .findFirst();
    }

    /** The sections of one chapter; none if it does not occur. */
    public List<Section> sections(Chapter chapter) {
        return sections.stream().filter(section -> section.chapter() == chapter).toList();
    }
}
