package backprop.ui.calculation;

import static org.assertj.core.api.Assertions.assertThat;

import backprop.Oracles;
import backprop.data.Dataset;
import backprop.data.Sample;
import backprop.engine.BatchSize;
import backprop.engine.Hyperparameters;
import backprop.engine.Loss;
import backprop.engine.Network;
import backprop.engine.Optimizer;
import backprop.engine.Regularization;
import backprop.session.SessionFile;
import backprop.training.Configs;
import backprop.training.Session;
import backprop.training.TrainingConfig;
import backprop.ui.shared.Languages;
import backprop.ui.shell.LabExtension;
import backprop.ui.shell.LabFixture;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** A student's homework: every number of a published example stands in the panel, at its place. Reads what the panel says. */
@ExtendWith(LabExtension.class)
class OraclesInThePanelUiTest {

    /** The published numbers have twelve digits. */
    private static final int DIGITS = 12;
    /** In the last digit that is known, half a unit is open. */
    private static final double TOLERANCE = 1.01e-12;

    private LabFixture lab;
    private PanelReader panel;

    @Start
    void show(Stage stage) {
        lab = LabFixture.show(stage, Configs.run(Configs.xor(), 0), 1440, 1150, Languages.ENGLISH);
    }

    @BeforeEach
    void untilThePanelIsThere(FxRobot robot) {
        lab.await(snapshot -> true);
        panel = new PanelReader(robot);
        PanelReader.onFx(() -> lab.model().digitsProperty().set(DIGITS));
    }

    @Test
    void mazurWithHeldBiases() throws Exception {
        standsInThePanel("mazur_frozen_bias");
    }

    @Test
    void mazurWithTrainedBiases() throws Exception {
        standsInThePanel("mazur_bias_updated_per_neuron");
    }

    @Test
    void hanAndKamber() throws Exception {
        standsInThePanel("han_kamber");
    }

    @Test
    void crossEntropyAndSoftmax() throws Exception {
        standsInThePanel("bce_2_2_1");
        standsInThePanel("softmax_ce_2_2_3");
        standsInThePanel("tanh_2_3_1_bce");
    }

    @Test
    void threeStepsOfMomentumAndOfAdam() throws Exception {
        JsonNode courses = Oracles.get("optimizers_on_mazur_frozen_bias");
        follow(courses.get("momentum_lr_0.01"), new Optimizer.Momentum(.01, .9));
        follow(courses.get("adam_lr_0.01"), new Optimizer.Adam(.01, .9, .999, 1e-8));
    }

    private void standsInThePanel(String name) throws Exception {
        JsonNode example = Oracles.get(name);
        open(
                example,
                new Optimizer.Sgd(example.get("lr").doubleValue()),
                example.get("bias_updated").booleanValue());
        Numbers now = new Numbers(panel.all());
        Names names = new Names(example);
        for (int l = 0; l < names.depth(); l++) {
            now.expect(names.neurons("z", l), example.get("z").get(l));
            now.expect(names.activations(l), example.get("a").get(l));
            now.expect(names.neurons("\u03b4", l), example.get("delta").get(l));
            now.expect(
                    names.derivatives(names.neurons("b", l)), example.get("gb").get(l));
            now.expectUpdated(names.neurons("b", l), example.get("b_after").get(l));
            for (int to = 0; to < names.units(l); to++) {
                now.expect(
                        names.derivatives(names.weights(l, to)),
                        example.get("gW").get(l).get(to));
                now.expectUpdated(
                        names.weights(l, to), example.get("W_after").get(l).get(to));
            }
        }
        now.expect("L", example.get("loss").doubleValue());
        Numbers later = afterAnotherEpoch();
        for (int l = 0; l < names.depth(); l++) {
            later.expect(names.activations(l), example.get("a_after").get(l));
        }
        later.expect("L", example.get("loss_after").doubleValue());
    }

    private void follow(JsonNode course, Optimizer optimizer) throws Exception {
        JsonNode example = Oracles.get("mazur_frozen_bias");
        open(example, optimizer, false);
        Names names = new Names(example);
        Numbers panelNow = new Numbers(panel.all());
        for (JsonNode step : course) {
            List<String> weights = IntStream.range(0, names.depth())
                    .boxed()
                    .flatMap(l ->
                            IntStream.range(0, names.units(l)).boxed().flatMap(to -> names.weights(l, to).stream()))
                    .toList();
            panelNow.expectUpdated(weights, step.get("w1_to_w8"));
            panelNow = afterAnotherEpoch();
            panelNow.expect("L", step.get("loss_after").doubleValue());
        }
    }

    private Numbers afterAnotherEpoch() {
        long epoch = lab.model().snapshot().epoch();
        lab.laboratory().training().stepEpoch();
        lab.await(snapshot -> snapshot.epoch() == epoch + 1);
        return new Numbers(panel.all());
    }

    /** Through the text of a session file, as a user would. */
    private void open(JsonNode example, Optimizer optimizer, boolean trainBiases) throws Exception {
        TrainingConfig config = config(example, optimizer, trainBiases);
        String text = SessionFile.text(new Session("published", "", config, Optional.empty()));
        lab.laboratory().training().open(() -> SessionFile.parse(text));
        lab.await(snapshot -> snapshot.epoch() == 0 && snapshot.config().equals(config));
    }

    private static TrainingConfig config(JsonNode example, Optimizer optimizer, boolean trainBiases) {
        double[] x = Oracles.numbers(example.get("x"));
        double[] t = Oracles.numbers(example.get("t"));
        Network network = Oracles.network(example, "W", "b");
        Loss loss =
                switch (example.get("loss_kind").textValue()) {
                    case "half_sse" -> Loss.HALF_SQUARED_ERROR;
                    case "bce" -> Loss.BINARY_CROSS_ENTROPY;
                    default -> Loss.CROSS_ENTROPY;
                };
        return new TrainingConfig(
                new Dataset(columns("x", x), columns("y", t), List.of(new Sample(x, t)), List.of()),
                network.architecture(),
                new backprop.training.Start(new backprop.engine.Initializer.XavierUniform(), 1, Optional.of(network)),
                new Hyperparameters(loss, optimizer, BatchSize.FULL, false, new Regularization.None(), trainBiases));
    }

    private static List<String> columns(String letter, double[] values) {
        return IntStream.range(0, values.length).mapToObj(i -> letter + i).toList();
    }

    /** How the panel names the quantities of an example. */
    private record Names(JsonNode example) {

        int depth() {
            return example.get("b").size();
        }

        int units(int layer) {
            return example.get("b").get(layer).size();
        }

        List<String> neurons(String letter, int layer) {
            return IntStream.rangeClosed(1, units(layer))
                    .mapToObj(j -> letter + (units(layer) == 1 ? "" : "_" + j) + "^(" + (layer + 1) + ")")
                    .toList();
        }

        List<String> activations(int layer) {
            boolean last = layer == depth() - 1;
            return last
                    ? neurons("y", layer).stream()
                            .map(name -> name.replaceAll("\\^.*", ""))
                            .toList()
                    : neurons("a", layer);
        }

        List<String> weights(int layer, int to) {
            int sources = example.get("W").get(layer).get(to).size();
            String row = units(layer) == 1 ? "" : "" + (to + 1);
            return IntStream.rangeClosed(1, sources)
                    .mapToObj(from -> "w_" + row + from + "^(" + (layer + 1) + ")")
                    .toList();
        }

        List<String> derivatives(List<String> parameters) {
            return parameters.stream().map(name -> "\u2202L/\u2202" + name).toList();
        }
    }

    /** The results that stand in the panel. */
    private record Numbers(List<String> lines) {

        void expect(List<String> lefts, JsonNode values) {
            expectEach(lefts, " = ", values);
        }

        void expectUpdated(List<String> lefts, JsonNode values) {
            expectEach(lefts, " \u2190 ", values);
        }

        private void expectEach(List<String> lefts, String relation, JsonNode values) {
            assertThat(values.size()).isEqualTo(lefts.size());
            for (int i = 0; i < lefts.size(); i++) {
                expect(lefts.get(i) + relation, values.get(i).doubleValue());
            }
        }

        void expect(String start, double value) {
            String beginning = start.contains(" ") ? start : start + " = ";
            List<String> found =
                    lines.stream().filter(line -> line.startsWith(beginning)).toList();
            assertThat(found)
                    .as(beginning + " in\n" + lines.stream().collect(Collectors.joining("\n")))
                    .hasSize(1);
            String result = found.get(0).substring(found.get(0).lastIndexOf(" = ") + 3);
            assertThat(number(result)).as(found.get(0)).isCloseTo(value, within(value));
        }

        private static org.assertj.core.data.Offset<Double> within(double value) {
            return org.assertj.core.api.Assertions.within(
                    Math.max(1e-17, TOLERANCE * Math.pow(10, Math.ceil(Math.log10(Math.abs(value))))));
        }

        private static double number(String printed) {
            return Double.parseDouble(printed.replace('\u2212', '-').replaceAll(" \u22c5 10\\^\\(?(.+?)\\)?$", "e$1"));
        }
    }
}
