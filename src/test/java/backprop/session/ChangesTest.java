package backprop.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import backprop.data.Sample;
import backprop.engine.Part;
import backprop.training.Change;
import backprop.training.Configs;
import backprop.training.Session;
import backprop.training.TrainingRun;
import backprop.training.TrainingState;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The list {@code changes} of a session file. */
class ChangesTest {

    private static final String XOR = SessionFile.text(new Session("XOR", "", Configs.xor(), Optional.empty()));

    private static String with(String keys) {
        return XOR.substring(0, XOR.lastIndexOf('}')).stripTrailing() + ", " + keys + "}";
    }

    private static Session parse(String keys) throws SessionException {
        return SessionFile.parse(with(keys));
    }

    private static TrainingRun run(Session session, int epochs) {
        TrainingRun run = session.run();
        for (int i = 0; i < epochs; i++) {
            run.epoch();
        }
        return run;
    }

    /** The same as what a hand would do that stops, changes and goes on. */
    @Test
    void changesWrittenByHandAreMadeAtTheirEpochs() throws SessionException {
        Session session = parse(
                """
                "changes": [
                  { "epoch": 120, "training": { "optimizer": { "type": "sgd", "learningRate": 0.1 } } },
                  { "epoch": 300, "parameter": { "layer": 1, "to": 1, "from": 2, "value": 0.5 } },
                  { "epoch": 300, "parameter": { "layer": 2, "to": 1, "from": 0, "value": -0.5 } },
                  { "epoch": 500, "data": { "train": [[0, 0, 0], [0, 1, 1], [1, 0, 1], [1, 1, 1]] } }
                ]""");
        TrainingRun expected = Configs.run(Configs.xor(), 120);
        expected.change(expected.config()
                .withRule(expected.config()
                        .rule()
                        .withOptimizer(expected.config().rule().optimizer().withLearningRate(0.1))));
        epochs(expected, 180);
        expected.setParameter(new Part.Weight(0, 0, 1), 0.5);
        expected.setParameter(new Part.Bias(1, 0), -0.5);
        epochs(expected, 200);
        expected.change(expected.config()
                .withData(expected.config().data().withRow(3, new Sample(new double[] {1, 1}, new double[] {1}))));
        epochs(expected, 77);
        TrainingRun run = run(session, 577);
        assertThat(run.state().network()).isEqualTo(expected.state().network());
        assertThat(run.config()).isEqualTo(expected.config());
        assertThat(run.state().updates()).isEqualTo(577);
    }

    private static void epochs(TrainingRun run, int count) {
        for (int i = 0; i < count; i++) {
            run.epoch();
        }
    }

    @Test
    void aSessionSavedOnTheWayGoesThroughTheRest() throws SessionException {
        Session session = parse(
                """
                "changes": [
                  { "epoch": 20, "training": { "optimizer": { "type": "adam", "learningRate": 0.05 }, "batchSize": 1 } },
                  { "epoch": 40, "parameter": { "layer": 1, "to": 2, "from": 0, "value": 1 } },
                  { "epoch": 60, "training": { "shuffle": true } }
                ], "recorded": { "to": 90 }""");
        TrainingRun straight = run(session, 100);
        for (int at : new int[] {0, 19, 20, 21, 40, 59, 60, 80}) {
            TrainingRun part = run(session, at);
            String text = SessionFile.text(new Session("XOR", "", part.recording(), Optional.of(part.state())));
            Session saved = SessionFile.parse(text);
            assertThat(saved.recording().end()).isEqualTo(90);
            assertThat(saved.config()).isEqualTo(part.config());
            TrainingRun rest = run(saved, 100 - at);
            assertThat(rest.state().network())
                    .as("saved at %d", at)
                    .isEqualTo(straight.state().network());
            assertThat(rest.state().updates()).isEqualTo(straight.state().updates());
        }
    }

    @Test
    void whatIsWrittenIsReadAgain() throws SessionException {
        TrainingRun run = Configs.run(Configs.xor(), 3);
        run.change(run.config().withData(run.config().data().withLeftOut(java.util.List.of(1))));
        run.epoch();
        run.change(run.config().withData(run.config().data().withScaling(backprop.data.Scaling.Method.STANDARD)));
        run.epoch();
        run.change(run.config().withData(run.config().data().withTakingPart(java.util.List.of(1))));
        run.epoch();
        run.change(run.config().withData(run.config().data().withScaling(backprop.data.Scaling.Method.NONE)));
        run.update();
        run.setParameter(new Part.Weight(1, 0, 3), 1e-300);
        run.epoch();
        Session session = new Session("a", "b", run.recording(), Optional.of(run.wholeEpochs()));
        Session read = SessionFile.parse(SessionFile.text(session));
        assertThat(read.recording().changes()).isEqualTo(session.recording().changes());
        assertThat(read).isEqualTo(session);
        assertThat(run(new Session("a", "", read.recording(), Optional.empty()), 8)
                        .state()
                        .network())
                .isEqualTo(run.state().network());
    }

    @Test
    void aFileWithoutChangesMeansWhatItMeant() throws SessionException {
        Session session = SessionFile.parse(XOR);
        assertThat(session.recording().changes()).isEmpty();
        assertThat(session.recording().begin()).isZero();
        assertThat(session.config()).isEqualTo(Configs.xor());
        assertThat(XOR).doesNotContain("changes", "recorded");
    }

    @Test
    void aRunThatGotAnotherShapeBeginsAtItsState() throws SessionException {
        TrainingRun run = Configs.run(Configs.xor(), 5);
        run.reshape(new backprop.engine.ShapeEdit.AddNeuron(0));
        epochs(run, 5);
        Session saved =
                SessionFile.parse(SessionFile.text(new Session("a", "", run.recording(), Optional.of(run.state()))));
        assertThat(saved.recording().begin()).isEqualTo(10);
        epochs(run, 5);
        TrainingRun rest = run(saved, 5);
        assertThat(rest.state().network()).isEqualTo(run.state().network());
        assertThat(new Session("a", "", rest.recording(), Optional.of(rest.state()))
                        .recording()
                        .begin())
                .isEqualTo(15);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[{ \"epoch\": 5 }] | changes[0]: expected one of the keys training, data, parameter but was an object",
                "[{ \"epoch\": 5, \"notes\": 1 }] | changes[0].notes: expected one of the keys",
                "[{ \"epoch\": 5, \"training\": {} }, { \"epoch\": 4, \"training\": {} }] | changes[1].epoch: expected a whole number from 5",
                "[{ \"epoch\": -1, \"training\": {} }] | changes[0].epoch: expected a whole number from 0",
                "[{ \"epoch\": 1, \"training\": { \"loss\": \"cross-entropy\" } }] | changes[0]: ",
                "[{ \"epoch\": 1, \"training\": { \"optimizer\": { \"type\": \"sgd\", \"learningRate\": 0 } } }] | changes[0].training.optimizer.learningRate: expected a number above 0 but was 0",
                "[{ \"epoch\": 1, \"data\": { \"train\": [[0, 0, 2]] } }] | changes[0]: ",
                "[{ \"epoch\": 1, \"data\": { \"inputs\": [\"a\"] } }] | changes[0].data.train[0]: expected",
                "[{ \"epoch\": 1, \"parameter\": { \"layer\": 3, \"to\": 1, \"from\": 1, \"value\": 1 } }] | changes[0].parameter.layer: expected a whole number from 1 to 2 but was 3",
                "[{ \"epoch\": 1, \"parameter\": { \"layer\": 1, \"to\": 5, \"from\": 1, \"value\": 1 } }] | changes[0].parameter.to: expected a whole number from 1 to 4 but was 5",
                "[{ \"epoch\": 1, \"parameter\": { \"layer\": 2, \"to\": 1, \"from\": 5, \"value\": 1 } }] | changes[0].parameter.from: expected a whole number from 0 to 4 but was 5",
                "[{ \"epoch\": 1, \"parameter\": { \"layer\": 2, \"to\": 1, \"from\": 1, \"value\": 1e999 } }] | changes[0].parameter.value: expected a finite number",
                "{} | changes: expected a list of at most 10000 changes in ascending epochs but was an object"
            })
    void aWrongChangeIsRefusedWithItsPlace(String changes, String message) {
        assertThatThrownBy(() -> parse("\"changes\": " + changes))
                .isInstanceOf(SessionException.class)
                .hasMessageStartingWith(message.strip());
    }

    @Test
    void aWeightWithWhichNothingIsFiniteIsRefusedWhenTheFileIsRead() {
        assertThatThrownBy(() -> parse("\"changes\": [{ \"epoch\": 0, \"parameter\": "
                        + "{ \"layer\": 2, \"to\": 1, \"from\": 0, \"value\": 1e308 } }]"))
                .isInstanceOf(SessionException.class)
                .hasMessageStartingWith("changes: expected a weight with a finite loss but was 1.0E308");
    }

    @Test
    void aParameterOfTheStartIsSetBeforeTheFirstEpoch() throws SessionException {
        Session session = parse("\"changes\": [{ \"epoch\": 0, \"parameter\": "
                + "{ \"layer\": 1, \"to\": 1, \"from\": 1, \"value\": 0.5 } }]");
        TrainingState present = run(session, 0).state();
        assertThat(present.network().weight(0, 0, 0)).isEqualTo(0.5);
        assertThat(session.recording().changes()).extracting(Change::epoch).containsExactly(0L);
    }
}
