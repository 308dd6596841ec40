package backprop.ui.dataspace.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import backprop.engine.Scoring;
import backprop.training.Configs;
import backprop.training.TrainingConfig;
import org.junit.jupiter.api.Test;

class OutputInterpretationTest {

    private static OutputInterpretation read(TrainingConfig config, int output) {
        return OutputInterpretation.of(
                config, Scoring.of(config.architecture().outputActivation(), config.trainRows()), output);
    }

    @Test
    void aSigmoidIsReadFromZeroToOneWithItsThreshold() {
        OutputInterpretation interpretation = read(Configs.xor(), 0);
        assertThat(interpretation).isEqualTo(new OutputInterpretation.Value(0, 0, 1, Scoring.THRESHOLD_HALF));
        assertThat(interpretation.saidClass(new double[] {0.49})).hasValue("0");
        assertThat(interpretation.saidClass(new double[] {0.5})).hasValue("1");
    }

    @Test
    void targetsOfMinusOneAndOneAreClassesWithThresholdZero() {
        OutputInterpretation interpretation = read(Sessions.circle(50), 0);
        assertThat(interpretation).isEqualTo(new OutputInterpretation.Value(0, -1, 1, Scoring.THRESHOLD_ZERO));
        assertThat(interpretation.saidClass(new double[] {-0.01})).hasValue("\u22121");
    }

    @Test
    void aRegressionSaysNumbersInTheRangeOfItsTargets() {
        OutputInterpretation.Value interpretation = (OutputInterpretation.Value) read(Sessions.wave(), 0);
        assertThat(interpretation.saysClasses()).isFalse();
        assertThat(interpretation.saidClass(new double[] {0.3})).isEmpty();
        assertThat(interpretation.high()).isEqualTo(Math.sin(3 * 0.5), within(1e-9));
    }

    @Test
    void aSoftmaxSaysTheNameOfTheLargestOutputAndItsNumber() {
        OutputInterpretation interpretation = read(Sessions.blobs(), 0);
        double[] outputs = {0.2, 0.7, 0.1};
        assertThat(interpretation.saidClass(outputs)).hasValue("pear");
        assertThat(interpretation.number(outputs)).isEqualTo(0.7);
    }

    @Test
    void oneOfSeveralOutputsIsChosen() {
        OutputInterpretation interpretation = read(Sessions.twoOutputs(), 1);
        assertThat(interpretation.number(new double[] {0.1, 0.9})).isEqualTo(0.9);
    }
}
