package backprop.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import backprop.data.Sample;
import backprop.engine.Activation;
import backprop.engine.Architecture;
import backprop.engine.Layer;
import backprop.engine.Loss;
import backprop.engine.Network;
import backprop.engine.Optimizer;
import backprop.training.Stage;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Numbers: published examples, computed again with 50 digits. */
class TextbookCalculationTest {

    private static final double LAST_DIGIT = 1e-11;

    private final Calculation mazur = Calculation.ofRow(Explained.mazur(new Optimizer.Sgd(.5)), 0);
    private final Calculation hanAndKamber = Calculation.ofRow(Explained.hanAndKamber(), 0);

    @Test
    void mazursForwardPassIsListed() {
        expect(mazur, Stage.FORWARD, "z_1^(1)", 0.3775);
        expect(mazur, Stage.FORWARD, "z_2^(1)", 0.3925);
        expect(mazur, Stage.FORWARD, "a_1^(1)", 0.593269992107);
        expect(mazur, Stage.FORWARD, "a_2^(1)", 0.59688437826);
        expect(mazur, Stage.FORWARD, "z_1^(2)", 1.10590596706);
        expect(mazur, Stage.FORWARD, "z_2^(2)", 1.2249214041);
        expect(mazur, Stage.FORWARD, "y_1", 0.751365069552);
        expect(mazur, Stage.FORWARD, "y_2", 0.772928465321);
    }

    @Test
    void mazursLossAndDeltasAreListed() {
        expect(mazur, Stage.LOSS, "L", 0.29837110876);
        expect(mazur, Stage.BACKWARD, "\u03b4_1^(2)", 0.138498561629);
        expect(mazur, Stage.BACKWARD, "\u03b4_2^(2)", -0.0380982365166);
        expect(mazur, Stage.BACKWARD, "\u03b4_1^(1)", 0.00877135468949);
        expect(mazur, Stage.BACKWARD, "\u03b4_2^(1)", 0.00995425470522);
    }

    @Test
    void mazursGradientsAreListed() {
        expect(mazur, Stage.BACKWARD, "\u2202L/\u2202w_11^(1)", 0.000438567734474);
        expect(mazur, Stage.BACKWARD, "\u2202L/\u2202w_12^(1)", 0.000877135468949);
        expect(mazur, Stage.BACKWARD, "\u2202L/\u2202w_21^(1)", 0.000497712735261);
        expect(mazur, Stage.BACKWARD, "\u2202L/\u2202w_22^(1)", 0.000995425470522);
        expect(mazur, Stage.BACKWARD, "\u2202L/\u2202w_11^(2)", 0.0821670405642);
        expect(mazur, Stage.BACKWARD, "\u2202L/\u2202w_12^(2)", 0.0826676278475);
        expect(mazur, Stage.BACKWARD, "\u2202L/\u2202w_21^(2)", -0.0226025404775);
        expect(mazur, Stage.BACKWARD, "\u2202L/\u2202w_22^(2)", -0.022740242216);
        expect(mazur, Stage.BACKWARD, "\u2202L/\u2202b_1^(1)", 0.00877135468949);
    }

    @Test
    void mazursUpdateIsListedAndHoldsTheBiases() {
        expect(mazur, Stage.UPDATE, "w_11^(1)", 0.149780716133);
        expect(mazur, Stage.UPDATE, "w_12^(1)", 0.199561432266);
        expect(mazur, Stage.UPDATE, "w_21^(1)", 0.249751143632);
        expect(mazur, Stage.UPDATE, "w_22^(1)", 0.299502287265);
        expect(mazur, Stage.UPDATE, "w_11^(2)", 0.358916479718);
        expect(mazur, Stage.UPDATE, "w_12^(2)", 0.408666186076);
        expect(mazur, Stage.UPDATE, "w_21^(2)", 0.511301270239);
        expect(mazur, Stage.UPDATE, "w_22^(2)", 0.561370121108);
        expect(mazur, Stage.UPDATE, "b_1^(1)", 0.35);
        expect(mazur, Stage.UPDATE, "b_2^(2)", 0.6);
    }

    @Test
    void hanAndKambersExampleIsListed() {
        expect(hanAndKamber, Stage.FORWARD, "z_1^(1)", -0.7);
        expect(hanAndKamber, Stage.FORWARD, "a_1^(1)", 0.331812227832);
        expect(hanAndKamber, Stage.FORWARD, "z^(2)", -0.104539505845);
        expect(hanAndKamber, Stage.FORWARD, "y", 0.473888898824);
        expect(hanAndKamber, Stage.LOSS, "L", 0.13839644539);
        expect(hanAndKamber, Stage.BACKWARD, "\u03b4^(2)", -0.131169078214);
        expect(hanAndKamber, Stage.BACKWARD, "\u03b4_1^(1)", 0.00872456196543);
        expect(hanAndKamber, Stage.BACKWARD, "\u03b4_2^(1)", 0.00654208506417);
        expect(hanAndKamber, Stage.BACKWARD, "\u2202L/\u2202w_2^(2)", -0.0688610361033);
        expect(hanAndKamber, Stage.UPDATE, "w_13^(1)", -0.507852105769);
        expect(hanAndKamber, Stage.UPDATE, "w_1^(2)", -0.260828846342);
        expect(hanAndKamber, Stage.UPDATE, "b_2^(1)", 0.194112123442);
        expect(hanAndKamber, Stage.UPDATE, "b^(2)", 0.218052170393);
    }

    @Test
    void softmaxIsListed() {
        Network network = new Network(
                new Architecture(2, List.of(Explained.sigmoid(2), new Layer(3, Activation.SOFTMAX))),
                new double[] {.1, .2, .3, .4, .1, .1, .5, .6, .1, .2, .3, .4, .2, .2, .2});
        Calculation softmax = Calculation.ofRow(
                Explained.first(
                        network,
                        Explained.rule(Loss.CROSS_ENTROPY, new Optimizer.Sgd(.5), false),
                        new Sample(new double[] {1, .5}, new double[] {1, 0, 0})),
                0);
        expect(softmax, Stage.FORWARD, "y_1", 0.417135812799);
        expect(softmax, Stage.FORWARD, "y_3", 0.326814291716);
        expect(softmax, Stage.LOSS, "L", 0.874343420043);
        expect(softmax, Stage.BACKWARD, "\u03b4_1^(2)", -0.582864187201);
        expect(softmax, Stage.BACKWARD, "\u03b4_2^(1)", -0.0383860642431);
        expect(softmax, Stage.UPDATE, "w_32^(2)", 0.294495145794);
    }

    @Test
    void aLineReadsAsInTheTextbook() {
        assertThat(Explained.print(Explained.lines(mazur, Stage.FORWARD).get(0), 4))
                .isEqualTo("z_1^(1) = w_11^(1) x_1 + w_12^(1) x_2 + b_1^(1)"
                        + " = 0.15 \u22c5 0.05 + 0.2 \u22c5 0.1 + 0.35 = 0.3775");
        assertThat(Explained.print(Explained.lines(mazur, Stage.BACKWARD).get(0), 4))
                .isEqualTo("\u03b4_1^(2) = (y_1 \u2212 t_1) y_1 (1 \u2212 y_1)"
                        + " = (0.7514 \u2212 0.01) \u22c5 0.7514 \u22c5 (1 \u2212 0.7514) = 0.1385");
    }

    @Test
    void aPointHasAForwardPassOnly() {
        Calculation point = Calculation.ofPoint(Explained.hanAndKamber(), 1, 0, 1);
        assertThat(point.sections()).allMatch(section -> section.chapter() == Chapter.FORWARD);
        expect(point, Stage.FORWARD, "y", 0.473888898824);
    }

    private static void expect(Calculation calculation, Stage stage, String left, double value) {
        assertThat(Explained.result(calculation, stage, left)).as(left).isCloseTo(value, within(LAST_DIGIT));
    }
}
