package backprop.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShapeEditTest {

    /** Parameters: layer 0 has 3 x 2 weights (0 to 5) and biases 6 to 8, layer 1 has weights 9 to 11 and bias 12. */
    private static final Architecture SHAPE = shape(3);

    private static Architecture shape(int... hidden) {
        List<Layer> layers = new java.util.ArrayList<>();
        for (int units : hidden) {
            layers.add(new Layer(units, Activation.TANH));
        }
        layers.add(new Layer(1, Activation.SIGMOID));
        return new Architecture(2, layers);
    }

    @Test
    void aNewNeuronIsTheLastOneAndOnlyItsConnectionsAreNew() {
        ShapeEdit edit = new ShapeEdit.AddNeuron(0);
        assertThat(edit.in(SHAPE)).isEqualTo(shape(4));
        assertThat(edit.origins(SHAPE)).containsExactly(0, 1, 2, 3, 4, 5, -1, -1, 6, 7, 8, -1, 9, 10, 11, -1, 12);
    }

    @Test
    void withoutANeuronTheOthersKeepTheirWeights() {
        ShapeEdit edit = new ShapeEdit.RemoveNeuron(0, 1);
        assertThat(edit.in(SHAPE)).isEqualTo(shape(2));
        assertThat(edit.origins(SHAPE)).containsExactly(0, 1, 4, 5, 6, 8, 9, 11, 12);
    }

    @Test
    void aNewLayerHasNewConnectionsOnBothSides() {
        ShapeEdit edit = new ShapeEdit.AddLayer(1, new Layer(2, Activation.TANH));
        assertThat(edit.in(SHAPE)).isEqualTo(shape(3, 2));
        assertThat(edit.origins(SHAPE))
                .containsExactly(0, 1, 2, 3, 4, 5, 6, 7, 8, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 12);
    }

    @Test
    void whereALayerWasTheNeighboursAreConnectedAnew() {
        ShapeEdit edit = new ShapeEdit.RemoveLayer(0);
        assertThat(edit.in(SHAPE)).isEqualTo(shape());
        assertThat(edit.origins(SHAPE)).containsExactly(-1, -1, 12);
        assertThat(new ShapeEdit.RemoveLayer(1).origins(shape(3, 2)))
                .containsExactly(0, 1, 2, 3, 4, 5, 6, 7, 8, -1, -1, -1, 19);
    }

    @Test
    void addingAndRemovingTheSameNeuronLeavesEveryWeight() {
        Architecture more = new ShapeEdit.AddNeuron(0).in(SHAPE);
        int[] added = new ShapeEdit.AddNeuron(0).origins(SHAPE);
        int[] removed = new ShapeEdit.RemoveNeuron(0, 3).origins(more);
        for (int i = 0; i < SHAPE.parameterCount(); i++) {
            assertThat(added[removed[i]]).isEqualTo(i);
        }
    }

    @Test
    void theLimitsOfAnArchitectureHold() {
        assertThatIllegalArgumentException().isThrownBy(() -> new ShapeEdit.AddNeuron(0).in(shape(64)));
        assertThatIllegalArgumentException().isThrownBy(() -> new ShapeEdit.RemoveNeuron(0, 0).in(shape(1)));
        assertThatIllegalArgumentException().isThrownBy(() -> new ShapeEdit.AddNeuron(1).in(SHAPE));
        assertThatIllegalArgumentException().isThrownBy(() -> new ShapeEdit.RemoveLayer(0).in(shape()));
        int[] eight = Collections.nCopies(8, 2).stream().mapToInt(i -> i).toArray();
        ShapeEdit ninth = new ShapeEdit.AddLayer(3, new Layer(2, Activation.TANH));
        assertThatIllegalArgumentException().isThrownBy(() -> ninth.in(shape(eight)));
    }
}
