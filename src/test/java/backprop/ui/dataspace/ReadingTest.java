package backprop.ui.dataspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import backprop.engine.Scoring;
import backprop.training.Configs;
import backprop.training.TrainingConfig;
import org.junit.jupiter.api.Test;

class ReadingTest {

    private static Reading read(TrainingConfig config, int output) {
        return Reading.of(config, Scoring.of(config.architecture().outputActivation(), config.trainRows()), output);
    }

    @Test
    void aSigmoidIsReadFromZeroToOneWithItsThreshold() {
        Reading reading = read(Configs.xor(), 0);
        assertThat(reading).isEqualTo(new Reading.Value(0, 0, 1, Scoring.THRESHOLD_HALF));
        assertThat(reading.saidClass(new double[] {0.49})).hasValue("0");
        assertThat(reading.saidClass(new double[] {0.5})).hasValue("1");
    }

    @Test
    void targetsOfMinusOneAndOneAreClassesWithThresholdZero() {
        Reading reading = read(Sessions.circle(50), 0);
        assertThat(reading).isEqualTo(new Reading.Value(0, -1, 1, Scoring.THRESHOLD_ZERO));
        assertThat(reading.saidClass(new double[] {-0.01})).hasValue("\u22121");
    }

    @Test
    void aRegressionSaysNumbersInTheRangeOfItsTargets() {
        Reading.Value reading = (Reading.Value) read(Sessions.wave(), 0);
        assertThat(reading.saysClasses()).isFalse();
        assertThat(reading.saidClass(new double[] {0.3})).isEmpty();
        assertThat(reading.high()).isEqualTo(Math.sin(3 * 0.5), within(1e-9));
    }

    @Test
    void aSoftmaxSaysTheNameOfTheLargestOutputAndItsNumber() {
        Reading reading = read(Sessions.blobs(), 0);
        double[] outputs = {0.2, 0.7, 0.1};
        assertThat(reading.saidClass(outputs)).hasValue("pear");
        assertThat(reading.number(outputs)).isEqualTo(0.7);
    }

    @Test
    void oneOfSeveralOutputsIsChosen() {
        Reading reading = read(Sessions.twoOutputs(), 1);
        assertThat(reading.number(new double[] {0.1, 0.9})).isEqualTo(0.9);
    }
}
