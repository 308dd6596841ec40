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
 * Every step of the calculation of one row and of the next update: sections in the order of {@link Chapter}. If inputs are
 * scaled, the forward pass begins with the scaling. Sections are cheap and their lines are created on demand, so that the cost
 * depends on the lines that are displayed, not on the size of the network. Confined to one thread: results common to several
 * rows are cached.
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

    /** Returns all four stages of training row {@code row}, from 0. */
    public static Calculation ofRow(Situation situation, int row) {
        return of(situation, Topic.training(row), Optional.empty());
    }

    /**
     * Returns the forward pass of a point, which has no target.
     *
     * @param x inputs, shape [inputs]
     */
    public static Calculation ofPoint(Situation situation, double... x) {
        return of(situation, Topic.point(x), Optional.empty());
    }

    /**
     * Returns all four stages of a training row; for a test row or an excluded row, the update has no lines; a point has a
     * forward pass only.
     *
     * @param traced weight or bias whose chain rule comes first, without lines if the topic is a point; ignored for other parts
     */
    public static Calculation of(Situation situation, Topic topic, Optional<Part> traced) {
        List<Section> sections = new ArrayList<>();
        Values values = topic.sample(situation)
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
     * Returns this calculation with the values that replaced its results in the update.
     *
     * @param replacing situation after the update
     */
    public Calculation replacedBy(Situation replacing) {
        return new Calculation(situation, topic, traced, sections, Optional.of(of(replacing, topic, traced)));
    }

    /** Returns the chain rule; a point has no loss from which it could start. */
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

    /** Returns the weight or bias whose chain rule is shown. */
    public Optional<Part> traced() {
        return traced;
    }

    /** Returns a copy for use by another thread. */
    public Calculation copy() {
        Calculation copy = of(situation, topic, traced);
        return after.map(replacing -> copy.replacedBy(replacing.situation)).orElse(copy);
    }

    /** Whether the update has been made, so that its earlier results have been replaced. */
    public boolean isReplaced() {
        return after.isPresent();
    }

    /**
     * Returns the value that replaced the result of a line in the update; empty if it is unchanged. The lines of the update
     * show their results themselves.
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

    /** Returns the sections of one chapter; empty if it does not occur. */
    public List<Section> sections(Chapter chapter) {
        return sections.stream().filter(section -> section.chapter() == chapter).toList();
    }
}
