package backprop.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlicesTest {

    private static final long MILLI = 1_000_000;

    private final ManualTaskQueue queue = new ManualTaskQueue();
    private final List<Long> lengths = new ArrayList<>();

    /** Each epoch takes 1 ms, and what is shown after a slice some milliseconds. */
    private void train(double shownMillis, int slices) {
        Steps steps = new Steps(Configs.run(Configs.xor(), 0));
        new Slices(queue, Speed.UNLIMITED, new Slices.Work() {
                    @Override
                    public boolean isWanted() {
                        return lengths.size() < slices;
                    }

                    @Override
                    public Steps steps() {
                        return steps;
                    }

                    @Override
                    public void end(TrainingRun.Outcome outcome) {
                        queue.tick(MILLI);
                    }

                    @Override
                    public void run(Runnable slice) {
                        long start = queue.nanoTime();
                        slice.run();
                        lengths.add((queue.nanoTime() - start) / MILLI);
                        queue.tick((long) (shownMillis * MILLI));
                    }
                })
                .start();
        queue.pass(1_000 * MILLI);
    }

    @ParameterizedTest
    @CsvSource({"0, 16", "1, 16", "2, 16", "2.5, 20", "3, 24", "4, 24", "50, 24"})
    void aSliceIsEightTimesAsLongAsWhatIsShownTakesWithinSixteenToTwentyFourMilliseconds(double shown, long length) {
        train(shown, 5);
        assertThat(lengths).startsWith(16L, length, length, length, length);
    }

    @Test
    void trainingKeepsEightNinthsOfTheTimeWhereASnapshotTakesThreeMilliseconds() {
        train(3, 20);
        long trained = lengths.stream().mapToLong(Long::longValue).sum();
        assertThat(trained / (trained + 20 * 3.0)).isGreaterThan(0.88);
    }
}
