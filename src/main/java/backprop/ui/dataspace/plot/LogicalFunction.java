package backprop.ui.dataspace.plot;

import backprop.data.Scaling;
import backprop.engine.ForwardPass;
import backprop.engine.Network;
import backprop.engine.Part;

/**
 * A function of two bits, as its values at (0, 0), (0, 1), (1, 0) and (1, 1), in the order of a truth table. The names of the
 * constants are the keys of their texts.
 */
public enum LogicalFunction {
    NEVER,
    AND,
    X1_AND_NOT_X2,
    X1,
    X2_AND_NOT_X1,
    X2,
    XOR,
    OR,
    NOR,
    XNOR,
    NOT_X2,
    X1_OR_NOT_X2,
    NOT_X1,
    X2_OR_NOT_X1,
    NAND,
    ALWAYS;

    /** What a neuron computes that says 1 where its weighted sum is positive; the bits are scaled before. */
    public static LogicalFunction of(Network network, Scaling scaling, Part.Neuron neuron) {
        int table = 0;
        for (int row = 0; row < 4; row++) {
            double z = new ForwardPass(network, scaling.of(row >> 1, row & 1)).z(neuron.layer(), neuron.unit());
            table = table << 1 | (z > 0 ? 1 : 0);
        }
        return values()[table];
    }

    /** The value for two bits. */
    public boolean value(int x1, int x2) {
        return (ordinal() >> (3 - 2 * x1 - x2) & 1) == 1;
    }
}
