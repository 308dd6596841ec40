package backprop.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A history that returns to a pinned epoch is what the losses up to it say, however far it went and however wide its buckets are. */
class ErrorHistoryTest {

    private static final int CAPACITY = 8;
    private static final long START = 5;

    private final Random random = new Random(1);
    private final List<Double> losses = new ArrayList<>(List.of(1.0));
    private final ErrorHistory history = new ErrorHistory(CAPACITY, START, 1, -1);

    private void add(int epochs) {
        for (int i = 0; i < epochs; i++) {
            double loss = random.nextDouble();
            losses.add(loss);
            history.add(loss, -loss);
        }
    }

    private void replaceNewest(double loss) {
        losses.set(losses.size() - 1, loss);
        history.replaceNewest(loss, -loss);
    }

    private void goBackTo(long pin, int epochs) {
        losses.subList(epochs + 1, losses.size()).clear();
        history.goBackTo(pin);
    }

    /** Compares with the losses themselves: the smallest, largest and last of each bucket. */
    private void assertHistoryOfTheLosses() {
        ErrorCurve curve = history.curve();
        int epochs = losses.size() - 1;
        int stride = (int) curve.stride();
        assertThat(curve.lastEpoch()).isEqualTo(START + epochs);
        assertThat(curve.size()).isEqualTo(1 + (epochs + stride - 1) / stride);
        assertThat(curve.train(0)).isEqualTo(losses.get(0));
        for (int i = 1; i < curve.size(); i++) {
            List<Double> bucket = losses.subList(1 + (i - 1) * stride, Math.min(epochs, i * stride) + 1);
            assertThat(curve.train(i)).isEqualTo(bucket.get(bucket.size() - 1));
            assertThat(curve.trainMinimum(i))
                    .isEqualTo(bucket.stream().min(Double::compare).orElseThrow());
            assertThat(curve.trainMaximum(i))
                    .isEqualTo(bucket.stream().max(Double::compare).orElseThrow());
            assertThat(curve.testMinimum(i)).isEqualTo(-curve.trainMaximum(i));
        }
    }

    @Test
    void aPinnedEpochComesBackAfterAnyNumberOfEpochs() {
        for (int before = 0; before < 20; before++) {
            for (int after = 0; after < 70; after += 1 + after / 8) {
                long pin = history.pin();
                int epochs = losses.size() - 1;
                add(after);
                assertHistoryOfTheLosses();
                goBackTo(pin, epochs);
                assertHistoryOfTheLosses();
            }
            add(1);
        }
    }

    @Test
    void theNewestLossIsReplacedAfterTheReturnAsBeforeIt() {
        for (int before = 1; before < 12; before++) {
            add(1);
            long pin = history.pin();
            int epochs = losses.size() - 1;
            double pinned = losses.get(epochs);
            replaceNewest(3);
            add(20 + before);
            goBackTo(pin, epochs);
            losses.set(epochs, pinned);
            assertHistoryOfTheLosses();
            replaceNewest(random.nextDouble());
            assertHistoryOfTheLosses();
        }
    }

    @Test
    void laterPinsGoAndEarlierOnesStay() {
        add(3);
        long first = history.pin();
        add(4);
        long second = history.pin();
        add(30);
        long third = history.pin();
        goBackTo(second, 7);
        assertThatThrownBy(() -> history.goBackTo(third))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("pin: expected");
        add(9);
        goBackTo(first, 3);
        assertHistoryOfTheLosses();
    }

    @Test
    void aCopyReturnsByItself() {
        add(3);
        long pin = history.pin();
        add(2);
        ErrorHistory copy = history.copy();
        add(40);
        copy.goBackTo(pin);
        assertThat(copy.curve().lastEpoch()).isEqualTo(START + 3);
        assertHistoryOfTheLosses();
        goBackTo(pin, 3);
        assertHistoryOfTheLosses();
    }

    @Test
    void marksAndTheEpochSinceWhichAllAreRightComeBack() {
        add(2);
        history.mark();
        history.judge(true);
        long pin = history.pin();
        add(1);
        history.judge(false);
        history.mark();
        goBackTo(pin, 2);
        assertThat(history.curve().marks()).containsExactly(START + 2);
        assertThat(history.curve().rightSince()).hasValue(START + 2);
    }
}
