package backprop.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import backprop.engine.fast.FastPasses;
import java.util.List;
import org.junit.jupiter.api.Test;

class ResponseGridTest {

    private static final Architecture SHAPE = new Architecture(
            2,
            List.of(new Layer(3, Activation.TANH), new Layer(2, Activation.SIGMOID), new Layer(1, Activation.LINEAR)));
    private static final GridSpec VIEW = new GridSpec(0, 1, new double[2], -1, 2, -2, 2, 5, 4);

    private static Network network() {
        double[] parameters = new double[SHAPE.parameterCount()];
        for (int i = 0; i < parameters.length; i++) {
            parameters[i] = Math.sin(1.7 * i);
        }
        return new Network(SHAPE, parameters);
    }

    @Test
    void oneNeuronComesWithTheOutputsAndNoOther() {
        Part.Neuron neuron = new Part.Neuron(0, 1);
        ResponseGrid grid = ResponseGrid.ofOutputsAnd(FastPasses.INSTANCE, neuron, network(), VIEW);
        assertThat(grid.covers(neuron)).isTrue();
        assertThat(grid.covers(new Part.Neuron(2, 0))).isTrue();
        assertThat(grid.covers(new Part.Neuron(0, 0))).isFalse();
        assertThat(grid.covers(new Part.Neuron(1, 1))).isFalse();
        assertThat(grid.covers(new Part.Neuron(7, 0))).isFalse();
    }

    /** Against the readable forward pass. */
    @Test
    void theSameValuesAreSeenOverAnotherRectangle() {
        ResponseGrid grid = ResponseGrid.ofOutputs(FastPasses.INSTANCE, network(), VIEW);
        GridSpec raw =
                new GridSpec(VIEW.xInput(), VIEW.yInput(), VIEW.held(), 100, 200, -7, 7, VIEW.columns(), VIEW.rows());
        assertThat(grid.over(raw).spec()).isEqualTo(raw);
        assertThat(grid.over(raw).output(0, 1, 2)).isEqualTo(grid.output(0, 1, 2));
        assertThatThrownBy(() -> grid.over(raw.withCells(VIEW.columns(), VIEW.rows() + 1)))
                .hasMessageStartingWith("grid: expected ");
    }

    @Test
    void itsValuesAreThoseOfTheForwardPass() {
        ResponseGrid grid = ResponseGrid.ofOutputsAnd(FastPasses.INSTANCE, new Part.Neuron(1, 1), network(), VIEW);
        for (int row = 0; row < 4; row++) {
            for (int column = 0; column < 5; column++) {
                ForwardPass pass = new ForwardPass(network(), VIEW.x(column), VIEW.y(row));
                assertThat((double) grid.value(1, 1, column, row)).isEqualTo(pass.a(1, 1), within(1e-6));
                assertThat((double) grid.output(0, column, row)).isEqualTo(pass.a(2, 0), within(1e-6));
            }
        }
    }
}
