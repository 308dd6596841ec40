package backprop.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import backprop.engine.Optimizer;
import backprop.engine.Trainer;
import backprop.engine.fast.FastPasses;
import backprop.training.Situation;
import backprop.training.Stage;
import org.junit.jupiter.api.Test;

/** Three steps on Mazur's network; the numbers agree with those that PyTorch produced, see backprop-trace. */
class OptimizerCalculationTest {

    private static final double LAST_DIGIT = 1e-11;
    private static final String[] WEIGHTS = {
        "w_11^(1)", "w_12^(1)", "w_21^(1)", "w_22^(1)", "w_11^(2)", "w_12^(2)", "w_21^(2)", "w_22^(2)"
    };
    private static final double[][] MOMENTUM = {
        {
            .149995614323,
            .199991228645,
            .249995022873,
            .299990045745,
            .399178329594,
            .449173323722,
            .500226025405,
            .550227402422
        },
        {
            .149987293825,
            .19997458765,
            .249985578386,
            .299971156772,
            .397616954247,
            .447602436033,
            .500655391073,
            .550659383908
        },
        {
            .149975455368,
            .199950910737,
            .249972136212,
            .299944272424,
            .395389462499,
            .445361373885,
            .501267606125,
            .551275328717
        }
    };
    private static final double[][] ADAM = {
        {
            .14000022801,
            .190000114006,
            .240000200915,
            .290000100459,
            .390000001217,
            .44000000121,
            .509999995576,
            .559999995603
        },
        {
            .13001152261,
            .180011292688,
            .230009486254,
            .280009283917,
            .37999938227,
            .429999380875,
            .519995427669,
            .569995429356
        },
        {
            .120041924626,
            .170041576901,
            .220034379397,
            .270034073783,
            .369997761537,
            .419997756498,
            .529983247802,
            .579983253815
        }
    };

    @Test
    void momentumsNextWeightsAreThoseOfTheFollowingStep() {
        followThreeSteps(new Optimizer.Momentum(.01, .9), MOMENTUM);
    }

    @Test
    void adamsNextWeightsAreThoseOfTheFollowingStep() {
        followThreeSteps(new Optimizer.Adam(.01, .9, .999, 1e-8), ADAM);
    }

    private static void followThreeSteps(Optimizer optimizer, double[][] expected) {
        Situation situation = Explained.mazur(optimizer);
        for (double[] weights : expected) {
            Calculation calculation = Calculation.ofRow(situation, 0);
            for (int i = 0; i < weights.length; i++) {
                assertThat(Explained.result(calculation, Stage.UPDATE, WEIGHTS[i]))
                        .as(WEIGHTS[i])
                        .isCloseTo(weights[i], within(LAST_DIGIT));
            }
            situation = trained(situation);
        }
    }

    private static Situation trained(Situation situation) {
        var rows = situation.rows().toArray(new backprop.data.Sample[0]);
        Trainer trainer = new Trainer(
                FastPasses.INSTANCE,
                Explained.rowsOf(rows),
                situation.network(),
                situation.rule(),
                situation.memory(),
                1,
                0,
                0);
        trainer.epoch();
        return Explained.later(trainer.network(), situation.rule(), trainer.memory(), rows);
    }

    @Test
    void adamsMemoryIsShownBeforeAndAfterCorrection() {
        Calculation calculation = Calculation.ofRow(Explained.mazur(new Optimizer.Adam(.01, .9, .999, 1e-8)), 0);
        // By hand from the gradient of w11 of layer 2, 0.0821670405642: m is a tenth of it, corrected it is the
        // gradient again.
        var lines = Explained.lines(calculation, Stage.UPDATE).stream()
                .filter(line -> line.about().equals(java.util.Optional.of(new backprop.engine.Part.Weight(1, 0, 0))))
                .toList();
        assertThat(lines).hasSize(6);
        assertThat(lines.get(1).result()).isCloseTo(0.00821670405642, within(LAST_DIGIT));
        assertThat(lines.get(3).result()).isCloseTo(0.0821670405642, within(LAST_DIGIT));
        assertThat(lines.get(4).result()).isCloseTo(0.0821670405642 * 0.0821670405642, within(LAST_DIGIT));
    }
}
