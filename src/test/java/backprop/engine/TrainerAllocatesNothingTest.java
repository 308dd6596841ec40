package backprop.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import backprop.engine.fast.FastPasses;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrainerAllocatesNothingTest {

    private static final int EPOCHS = 20;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void anEpochAllocatesNoByte(long seed) {
        RandomTrainings training = RandomTrainings.draw(new Random(seed));
        Trainer trainer = training.trainer();
        Evaluator evaluator = new Evaluator(
                FastPasses.INSTANCE,
                training.network().architecture(),
                training.rule().loss());
        // The least of some: the first loads classes, and the JVM itself allocates now and then when it compiles.
        long least = Long.MAX_VALUE;
        for (int repeat = 0; repeat < 5; repeat++) {
            least = Math.min(least, bytesOfEpochs(trainer, evaluator, training.rows()));
        }
        assertEquals(0, least);
    }

    /** Less what the measurement itself allocates. */
    private static long bytesOfEpochs(Trainer trainer, Evaluator evaluator, Rows rows) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long id = Thread.currentThread().getId();
        long first = threads.getThreadAllocatedBytes(id);
        long start = threads.getThreadAllocatedBytes(id);
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            trainer.epoch();
            trainer.loss(evaluator, rows);
            trainer.isFinite();
            trainer.keep();
        }
        long end = threads.getThreadAllocatedBytes(id);
        return (end - start) - (start - first);
    }
}
