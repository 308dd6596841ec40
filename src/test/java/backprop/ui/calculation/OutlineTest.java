package backprop.ui.calculation;

import static org.assertj.core.api.Assertions.assertThat;

import backprop.engine.Activation;
import backprop.engine.Layer;
import backprop.engine.Part;
import backprop.explain.Calculation;
import backprop.explain.Chapter;
import backprop.training.Configs;
import backprop.training.Situation;
import backprop.training.TrainingConfig;
import backprop.training.TrainingRun;
import java.util.List;
import org.junit.jupiter.api.Test;

class OutlineTest {

    private final Outline outline = new Outline();

    @Test
    void inASmallNetworkEverythingIsOpen() {
        List<Entry> entries = outline.entries(xor(Long.MAX_VALUE, new Layer(4, Activation.TANH)));
        assertThat(groups(entries)).hasSize(15).allMatch(Entry.Group::open);
        // Two lines a neuron; the loss; a delta and a gradient for each of 17 parameters; g and the new value of each.
        assertThat(formulas(entries)).hasSize(5 * 2 + 1 + 5 + 17 + 2 * 17);
    }

    @Test
    void inALargeNetworkOnlyTheFirstNeuronOfEachStageIs() {
        List<Entry> entries =
                outline.entries(xor(Long.MAX_VALUE, new Layer(32, Activation.TANH), new Layer(32, Activation.TANH)));
        assertThat(groups(entries).stream().filter(Entry.Group::open).map(Entry.Group::neuron))
                .containsExactly(new Part.Neuron(0, 0), new Part.Neuron(2, 0), new Part.Neuron(0, 0));
    }

    @Test
    void aNeuronIsOpenedAndClosedByTurningItAndOpenedByRevealingIt() {
        Calculation large = xor(Long.MAX_VALUE, new Layer(32, Activation.TANH));
        Part.Neuron neuron = new Part.Neuron(0, 20);
        turn(large, new Entry.Group(Chapter.FORWARD, neuron, false));
        assertThat(outline.entries(large)).contains(new Entry.Group(Chapter.FORWARD, neuron, true));
        turn(large, new Entry.Group(Chapter.FORWARD, neuron, true));
        assertThat(outline.entries(large)).contains(new Entry.Group(Chapter.FORWARD, neuron, false));
        outline.reveal(neuron);
        assertThat(outline.entries(large)).contains(new Entry.Group(Chapter.BACKWARD, neuron, true));
    }

    @Test
    void aLayerOfManyNeuronsIsClosedAndOpenedWithAllOfThem() {
        Calculation large = xor(Long.MAX_VALUE, new Layer(32, Activation.TANH), new Layer(32, Activation.TANH));
        assertThat(outline.entries(large))
                .contains(new Entry.Layer(Chapter.FORWARD, 0, true), new Entry.Layer(Chapter.FORWARD, 1, false));
        turn(large, new Entry.Layer(Chapter.FORWARD, 1, false));
        assertThat(groups(outline.entries(large)))
                .filteredOn(group ->
                        group.chapter() == Chapter.FORWARD && group.neuron().layer() == 1)
                .hasSize(32)
                .allMatch(Entry.Group::open);
        turn(large, new Entry.Layer(Chapter.FORWARD, 1, true));
        assertThat(groups(outline.entries(large)))
                .noneMatch(group ->
                        group.chapter() == Chapter.FORWARD && group.neuron().layer() == 1);
    }

    @Test
    void whatIsRevealedOpensItsLayer() {
        Calculation large = xor(Long.MAX_VALUE, new Layer(4, Activation.TANH), new Layer(32, Activation.TANH));
        Part.Neuron neuron = new Part.Neuron(1, 20);
        outline.reveal(neuron);
        assertThat(outline.entries(large)).contains(new Entry.Group(Chapter.UPDATE, neuron, true));
    }

    @Test
    void withoutTheGradientOfTheBatchTheUpdateIsPending() {
        List<Entry> entries = outline.entries(xor(0, new Layer(4, Activation.TANH)));
        assertThat(entries).endsWith(new Entry.Title(Chapter.UPDATE), new Entry.Note(Chapter.UPDATE));
    }

    private void turn(Calculation calculation, Entry.Fold fold) {
        assertThat(outline.entries(calculation)).contains(fold);
        outline.turn(fold);
    }

    private static Calculation xor(long mostWork, Layer... hidden) {
        TrainingConfig config = Configs.xor(hidden);
        TrainingRun run = Configs.run(config, 0);
        Situation situation = new Situation(
                run.state().network(), config.rule(), run.state().memory(), run.nextBatch(mostWork), config.data());
        return Calculation.ofRow(situation, 0);
    }

    private static List<Entry.Group> groups(List<Entry> entries) {
        return entries.stream()
                .filter(Entry.Group.class::isInstance)
                .map(Entry.Group.class::cast)
                .toList();
    }

    private static List<Entry> formulas(List<Entry> entries) {
        return entries.stream().filter(Entry.Formula.class::isInstance).toList();
    }
}
