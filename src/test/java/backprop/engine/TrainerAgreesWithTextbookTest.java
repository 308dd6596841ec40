package backprop.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backprop.engine.fast.FastPasses;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The fast trainer and the readable passes compute the same, whatever the shape of the loops. */
class TrainerAgreesWithTextbookTest {

    @Property(tries = 400)
    void theGradientOfABatchIsTheMeanOfTheTextbookGradientsOfItsRows(@ForAll long seed) {
        RandomTrainings training = RandomTrainings.draw(new Random(seed));
        Architecture shape = training.network().architecture();
        int batch = training.rule().batchSize().in(training.rows().count());
        GradientPass pass = FastPasses.INSTANCE.gradients(shape, training.rule().loss(), batch);
        RowOrder order = new RowOrder(training.rows());
        pass.parameters().setValues(training.network().parameters());
        for (int repeat = 0; repeat < 2; repeat++) {
            pass.begin(batch);
            for (int start = 0; start < batch; start += pass.capacity()) {
                pass.add(order, start, Math.min(pass.capacity(), batch - start));
            }
            assertClose(textbookGradient(training, batch), pass.parameters().flatGradient(), 1e-12);
        }
    }

    @Property(tries = 200)
    void someEpochsGiveTheParametersThatTheTextbookGives(@ForAll long seed) {
        RandomTrainings training = RandomTrainings.draw(new Random(seed));
        Trainer trainer = training.trainer();
        TextbookTrainer textbook = new TextbookTrainer(training);
        for (int epoch = 0; epoch < 2; epoch++) {
            trainer.epoch();
            textbook.epoch();
        }
        // An optimizer that divides by the root of a tiny gradient makes a rounding error larger: hence 1e-9 here.
        assertClose(textbook.parameters(), trainer.network().parameters(), 1e-9);
    }

    @Property(tries = 100)
    void predictionsInBlocksHaveTheBitsOfTheTextbook(@ForAll long seed) {
        RandomTrainings training = RandomTrainings.draw(new Random(seed));
        Network network = training.network();
        Evaluation evaluation = new Evaluator(
                        FastPasses.INSTANCE,
                        network.architecture(),
                        training.rule().loss())
                .evaluate(network, training.rows());
        for (int row = 0; row < training.rows().count(); row++) {
            double[] expected = network.predict(training.rows().inputs(row));
            for (int k = 0; k < expected.length; k++) {
                assertEquals(expected[k], evaluation.prediction(row, k));
            }
        }
    }

    private static double[] textbookGradient(RandomTrainings training, int batch) {
        double[] sum = new double[training.network().architecture().parameterCount()];
        for (int row = 0; row < batch; row++) {
            ForwardPass forward =
                    new ForwardPass(training.network(), training.rows().inputs(row));
            double[] g = new BackwardPass(forward, training.rule().loss(), targets(training.rows(), row)).gradient();
            for (int i = 0; i < g.length; i++) {
                sum[i] += g[i] / batch;
            }
        }
        return sum;
    }

    static double[] targets(Rows rows, int row) {
        double[] t = new double[rows.targetCount()];
        for (int k = 0; k < t.length; k++) {
            t[k] = rows.target(row, k);
        }
        return t;
    }

    /** Relative to the largest number, since each comes from a sum in which some others cancel out. */
    private static void assertClose(double[] expected, double[] actual, double tolerance) {
        double largest = 0;
        for (double value : expected) {
            largest = Math.max(largest, Math.abs(value));
        }
        for (int i = 0; i < expected.length; i++) {
            double error = Math.abs(expected[i] - actual[i]);
            assertTrue(error <= tolerance * largest, i + ": expected " + expected[i] + " but was " + actual[i]);
        }
    }
}
