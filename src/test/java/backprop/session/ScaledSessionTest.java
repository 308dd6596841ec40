package backprop.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import backprop.data.Scaling;
import backprop.training.Session;
import backprop.training.TrainingConfig;
import backprop.training.TrainingRun;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A session whose inputs are scaled. */
class ScaledSessionTest {

    private static Session iris(Scaling.Method method) throws SessionException {
        Session iris = Presets.open("iris");
        return new Session("Iris", "", iris.config().withScaling(method), Optional.empty());
    }

    /** Published: R's summary(iris) and numpy's mean and std, which divides by n. */
    @Test
    void theNumbersOfIrisAreThePublishedOnes() throws SessionException {
        Scaling standard = iris(Scaling.Method.STANDARD).config().data().scaling();
        assertThat(standard.shift())
                .containsExactly(
                        new double[] {5.843333333333335, 3.057333333333334, 3.7580000000000027, 1.199333333333334},
                        within(1e-14));
        assertThat(standard.scale())
                .containsExactly(
                        new double[] {0.8253012917851409, 0.43441096773549437, 1.7594040657753032, 0.7596926279021594},
                        within(1e-14));
        Scaling range = iris(Scaling.Method.RANGE).config().data().scaling();
        assertThat(range.shift()).containsExactly(4.3, 2, 1, 0.1);
        assertThat(range.scale()).containsExactly(new double[] {3.6, 2.4, 5.9, 2.4}, within(1e-15));
    }

    @Test
    void aSessionWithoutScalingIsWrittenAsBefore() throws SessionException {
        assertThat(SessionFile.text(iris(Scaling.Method.NONE))).doesNotContain("scaling");
        String text = SessionFile.text(Presets.open("xor"));
        assertThat(text).doesNotContain("scaling");
        String said = text.replace("\"test\": []", "\"test\": [], \"scaling\": { \"method\": \"none\" }");
        assertThat(said).isNotEqualTo(text);
        assertThat(SessionFile.text(SessionFile.parse(said))).isEqualTo(text);
    }

    @Test
    void aFileThatNamesTheMethodAloneHasTheNumbersOfItsTrainingRows() throws SessionException {
        Session scaled = iris(Scaling.Method.STANDARD);
        String text = SessionFile.text(scaled);
        int begin = text.indexOf(",", text.indexOf("\"method\""));
        String alone = text.substring(0, begin) + text.substring(text.indexOf("}", begin));
        assertThat(alone).contains("\"scaling\"").doesNotContain("\"shift\"");
        assertThat(SessionFile.parse(alone)).isEqualTo(scaled);
    }

    @Test
    void numbersOfAFileAreTakenAsTheyStand() throws SessionException {
        String text = SessionFile.text(Presets.open("xor"))
                .replace(
                        "\"test\": []",
                        "\"test\": [], \"scaling\": {\"method\": \"range\", \"shift\": [-1, 0.5], \"scale\": [2, 4]}");
        Session session = SessionFile.parse(text);
        assertThat(session.config().data().scaling().of(1, 0.5)).containsExactly(1, 0);
        assertThat(SessionFile.parse(SessionFile.text(session))).isEqualTo(session);
    }

    @Test
    void aSavedRunGoesOnToTheSameBits() throws SessionException {
        for (Scaling.Method method : Scaling.Method.values()) {
            TrainingConfig config = iris(method).config();
            TrainingRun straight = run(new Session("a", "", config, Optional.empty()), 40);
            TrainingRun half = run(new Session("a", "", config, Optional.empty()), 15);
            Session opened =
                    SessionFile.parse(SessionFile.text(new Session("a", "", config, Optional.of(half.state()))));
            assertThat(run(opened, 25).state()).isEqualTo(straight.state());
        }
    }

    private static TrainingRun run(Session session, int epochs) {
        TrainingRun run = session.run();
        for (int e = 0; e < epochs; e++) {
            run.epoch();
        }
        return run;
    }
}
