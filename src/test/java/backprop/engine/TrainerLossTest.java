package backprop.engine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import backprop.engine.fast.FastPasses;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The loss of the trained rows may share its forward pass with the next update; nobody can tell. */
class TrainerLossTest {

    @Property(tries = 150)
    void askingForTheLossChangesNoBitOfTheTraining(@ForAll long seed) {
        Random random = new Random(seed);
        RandomTrainings training = fullBatchesOrOthers(random);
        Trainer asked = training.trainer();
        Trainer other = training.trainer();
        Evaluator evaluator = evaluator(training);
        for (int block = 0; block < 6; block++) {
            for (int times = random.nextInt(3); times > 0; times--) {
                asked.loss(evaluator, training.rows());
            }
            asked.advance();
            other.advance();
        }
        assertArrayEquals(other.network().parameters(), asked.network().parameters());
    }

    @Property(tries = 150)
    void theLossIsThatOfTheParametersHoweverTheyCameAbout(@ForAll long seed) {
        Random random = new Random(seed);
        RandomTrainings training = fullBatchesOrOthers(random);
        Trainer trainer = training.trainer();
        Evaluator evaluator = evaluator(training);
        for (int i = 0; i < 12; i++) {
            change(trainer, training, random);
            double expected = evaluator(training)
                    .evaluate(trainer.network(), training.rows())
                    .loss();
            assertEquals(expected, trainer.loss(evaluator, training.rows()));
        }
    }

    private static void change(Trainer trainer, RandomTrainings training, Random random) {
        switch (random.nextInt(5)) {
            case 0 -> trainer.epoch();
            case 1 -> trainer.keep();
            case 2 -> trainer.revert();
            case 3 ->
                trainer.goTo(training.network(), training.trainer().memory(), Counters.between(random.nextInt(3), 0));
            default -> trainer.advance();
        }
    }

    private static RandomTrainings fullBatchesOrOthers(Random random) {
        RandomTrainings training = RandomTrainings.draw(random);
        Hyperparameters rule = training.rule();
        return random.nextInt(4) == 0
                ? training
                : new RandomTrainings(
                        training.network(),
                        rule.withBatchSize(BatchSize.FULL).withShuffle(false),
                        training.rows(),
                        training.seed());
    }

    private static Evaluator evaluator(RandomTrainings training) {
        return new Evaluator(
                FastPasses.INSTANCE,
                training.network().architecture(),
                training.rule().loss());
    }
}
