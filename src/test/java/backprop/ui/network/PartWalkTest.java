package backprop.ui.network;

import static org.assertj.core.api.Assertions.assertThat;

import backprop.engine.Activation;
import backprop.engine.Architecture;
import backprop.engine.Layer;
import backprop.engine.Part;
import backprop.ui.network.PartWalk.Step;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PartWalkTest {

    private final PartWalk walk =
            new PartWalk(new Architecture(2, List.of(new Layer(4, Activation.TANH), new Layer(1, Activation.SIGMOID))));

    @Test
    void theWalkBeginsAtTheFirstInput() {
        assertThat(walk.step(Optional.empty(), Step.DOWN)).isEqualTo(new Part.Input(0));
    }

    @Test
    void upAndDownStayWithinTheLayer() {
        assertThat(step(new Part.Neuron(0, 1), Step.DOWN)).isEqualTo(new Part.Neuron(0, 2));
        assertThat(step(new Part.Neuron(0, 3), Step.DOWN)).isEqualTo(new Part.Neuron(0, 3));
        assertThat(step(new Part.Input(0), Step.UP)).isEqualTo(new Part.Input(0));
    }

    @Test
    void leftAndRightChangeTheLayer() {
        assertThat(step(new Part.Input(1), Step.RIGHT)).isEqualTo(new Part.Neuron(0, 1));
        assertThat(step(new Part.Neuron(0, 3), Step.RIGHT)).isEqualTo(new Part.Neuron(1, 0));
        assertThat(step(new Part.Neuron(1, 0), Step.RIGHT)).isEqualTo(new Part.Neuron(1, 0));
        assertThat(step(new Part.Neuron(0, 3), Step.LEFT)).isEqualTo(new Part.Input(1));
    }

    @Test
    void aConnectionLeadsToItsTwoEnds() {
        Part weight = new Part.Weight(1, 0, 2);
        assertThat(step(weight, Step.LEFT)).isEqualTo(new Part.Neuron(0, 2));
        assertThat(step(weight, Step.RIGHT)).isEqualTo(new Part.Neuron(1, 0));
    }

    @Test
    void allThatLeadsIntoANeuronIsVisitedInTurn() {
        Part neuron = new Part.Neuron(0, 3);
        Part first = step(neuron, Step.NEXT_INCOMING);
        Part second = step(first, Step.NEXT_INCOMING);
        Part third = step(second, Step.NEXT_INCOMING);
        assertThat(List.of(first, second, third))
                .isEqualTo(List.of(new Part.Weight(0, 3, 0), new Part.Weight(0, 3, 1), new Part.Bias(0, 3)));
        assertThat(step(third, Step.NEXT_INCOMING)).isEqualTo(neuron);
        assertThat(step(neuron, Step.PREVIOUS_INCOMING)).isEqualTo(third);
    }

    @Test
    void homeAndEndLeadToTheEndsOfALayer() {
        assertThat(step(new Part.Neuron(0, 2), Step.FIRST)).isEqualTo(new Part.Neuron(0, 0));
        assertThat(step(new Part.Weight(0, 1, 1), Step.LAST)).isEqualTo(new Part.Neuron(0, 3));
        assertThat(step(new Part.Input(0), Step.LAST)).isEqualTo(new Part.Input(1));
    }

    @Test
    void theKeyboardReachesEveryNeuronConnectionAndBiasOfAWideNetwork() {
        Architecture wide = new Architecture(
                2,
                List.of(new Layer(64, Activation.TANH), new Layer(64, Activation.TANH), new Layer(1, Activation.TANH)));
        PartWalk wideWalk = new PartWalk(wide);
        Set<Part> reached = new HashSet<>();
        for (int layer = 0; layer < wide.depth(); layer++) {
            Part neuron = new Part.Neuron(layer, 0);
            for (int unit = 0; unit < wide.units(layer); unit++) {
                Part part = neuron;
                do {
                    reached.add(part);
                    part = wideWalk.step(Optional.of(part), Step.NEXT_INCOMING);
                } while (!part.equals(neuron));
                neuron = wideWalk.step(Optional.of(neuron), Step.DOWN);
            }
        }
        assertThat(reached).hasSize(wide.parameterCount() + 64 + 64 + 1);
    }

    @Test
    void nothingLeadsIntoAnInput() {
        assertThat(step(new Part.Input(1), Step.NEXT_INCOMING)).isEqualTo(new Part.Input(1));
    }

    private Part step(Part from, Step step) {
        return walk.step(Optional.of(from), step);
    }
}
