package backprop.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import backprop.engine.GradientCheck;
import backprop.engine.Hyperparameters;
import backprop.engine.NextBatch;
import backprop.engine.Optimizer;
import backprop.engine.OptimizerType;
import backprop.engine.OptimizerType.Constant;
import backprop.engine.Part;
import backprop.engine.Regularization;
import backprop.engine.fast.FastPasses;
import backprop.explain.Calculation;
import backprop.explain.Chapter;
import backprop.explain.Line;
import backprop.training.Configs;
import backprop.training.Session;
import backprop.training.Situation;
import backprop.training.TrainingConfig;
import backprop.training.TrainingRun;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every optimizer there is, whoever adds it, is saved, read, explained, named and checked. */
class EveryOptimizerTest {

    private static final double RATE = 0.03;

    /** None of the constants has its usual value. */
    private static Optimizer unusual(OptimizerType type) {
        return type.of(
                RATE,
                type.constants().stream()
                        .mapToDouble(constant -> constant.usual() * 0.75)
                        .toArray());
    }

    private static Session trained(Optimizer optimizer) throws SessionException {
        TrainingConfig xor = Presets.open("xor").config();
        Hyperparameters rule = xor.rule().withOptimizer(optimizer).withRegularization(new Regularization.L2(0.01));
        TrainingConfig config = xor.withRule(rule);
        TrainingRun run = Configs.run(config, 0);
        for (int epoch = 0; epoch < 5; epoch++) {
            run.epoch();
        }
        return new Session("XOR", "", config, Optional.of(run.state()));
    }

    @Test
    void everyOptimizerHasATypeOfItsOwn() {
        Map<OptimizerType, Class<?>> made = Arrays.stream(OptimizerType.values())
                .collect(Collectors.toMap(type -> type, type -> type.usual(RATE).getClass()));
        assertThat(made.values())
                .containsExactlyInAnyOrderElementsOf(records(Optimizer.class).toList());
        made.keySet().forEach(type -> assertThat(type.usual(RATE).type()).isEqualTo(type));
        assertThat(Arrays.stream(OptimizerType.values()).map(OptimizerType::id)).doesNotHaveDuplicates();
    }

    private static Stream<Class<?>> records(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(EveryOptimizerTest::records)
                : Stream.of(type);
    }

    @ParameterizedTest
    @EnumSource(OptimizerType.class)
    void aSavedRunIsReadBackWithItsConstantsAndAllThatIsRemembered(OptimizerType type) throws SessionException {
        Session session = trained(unusual(type));
        Session read = SessionFile.parse(SessionFile.text(session));
        assertThat(read.config().rule().optimizer()).isEqualTo(unusual(type));
        assertThat(read.state().orElseThrow().memory())
                .isEqualTo(session.state().orElseThrow().memory());
        assertThat(SessionFile.text(session)).contains("\"" + type.id() + "\"");
        type.constants()
                .forEach(constant -> assertThat(SessionFile.text(session)).contains("\"" + constant.key() + "\""));
    }

    @ParameterizedTest
    @EnumSource(OptimizerType.class)
    void aConstantThatIsMissingInAFileHasItsUsualValue(OptimizerType type) throws SessionException {
        String text = SessionFile.text(trained(unusual(type)));
        for (Constant constant : type.constants()) {
            text = text.replaceFirst(",\\s*\"" + constant.key() + "\": [-0-9.eE]+", "");
        }
        assertThat(SessionFile.parse(text).config().rule().optimizer()).isEqualTo(type.usual(RATE));
    }

    @ParameterizedTest
    @EnumSource(OptimizerType.class)
    void aConstantOutOfRangeIsRefusedByTheFileAndByTheOptimizer(OptimizerType type) throws SessionException {
        String text = SessionFile.text(trained(unusual(type)));
        for (Constant constant : type.constants()) {
            String wrong =
                    text.replaceFirst("\"" + constant.key() + "\": [-0-9.eE]+", "\"" + constant.key() + "\": -1");
            assertThatThrownBy(() -> SessionFile.parse(wrong))
                    .isInstanceOf(SessionException.class)
                    .hasMessageContaining("training.optimizer." + constant.key() + ": expected "
                            + constant.range().expected());
            assertThatThrownBy(() -> unusual(type).withConstant(constant.key(), -1))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(constant.key() + ": expected ");
        }
    }

    /** The trainer is one way to the new parameters, the calculation another. */
    @ParameterizedTest
    @EnumSource(OptimizerType.class)
    void theCalculationOfAnUpdateEndsInTheParametersOfTheTrainer(OptimizerType type) throws SessionException {
        Session session = trained(unusual(type));
        TrainingRun run = session.run();
        List<Line> lines = lines(situation(run));
        run.epoch();
        for (int i = 0; i < run.state().network().parameters().length; i++) {
            Part part = GradientCheck.part(run.config().architecture(), i);
            List<Line> own = lines.stream()
                    .filter(line -> line.about().equals(Optional.of(part)))
                    .toList();
            assertThat(own.get(own.size() - 1).result())
                    .isEqualTo(run.state().network().parameter(i));
        }
    }

    private static Situation situation(TrainingRun run) {
        TrainingConfig config = run.config();
        return new Situation(
                run.state().network(),
                config.rule(),
                run.state().memory(),
                NextBatch.of(
                        FastPasses.INSTANCE,
                        run.state().network(),
                        config.rule(),
                        config.trainRows(),
                        config.start().seed(),
                        run.state().epoch(),
                        Long.MAX_VALUE),
                config.data());
    }

    private static List<Line> lines(Situation situation) {
        return Calculation.ofRow(situation, 0).sections(Chapter.UPDATE).stream()
                .flatMap(section -> IntStream.range(0, section.size()).mapToObj(section::line))
                .toList();
    }

    /** Whatever is remembered or corrected has a line, in which it stands on the left. */
    @ParameterizedTest
    @EnumSource(OptimizerType.class)
    void everyConstantAndAllThatIsRememberedStandInTheCalculation(OptimizerType type) throws SessionException {
        Session session = trained(unusual(type));
        TrainingRun run = session.run();
        String letters = lines(situation(run)).stream()
                .filter(line -> line.about().equals(Optional.of(new Part.Weight(0, 0, 0))))
                .map(line -> line.left() + " " + line.letters())
                .collect(Collectors.joining("\n"));
        type.constants().forEach(constant -> assertThat(letters)
                .contains("letter=" + constant.letter().substring(0, 1) + ","));
        type.slots().forEach(slot -> assertThat(letters).contains("letter=" + slot.letter() + ","));
    }

    @ParameterizedTest
    @EnumSource(OptimizerType.class)
    void itAndItsConstantsAreNamedInTheSettings(OptimizerType type) {
        ResourceBundle texts = ResourceBundle.getBundle("backprop.ui.settings.messages");
        assertThat(texts.getString("optimizer." + type.id())).isNotBlank();
        for (Constant constant : type.constants()) {
            assertThat(texts.getString("constant." + constant.key())).isNotBlank();
            assertThat(texts.getString("constant." + constant.key() + ".tooltip"))
                    .isNotBlank();
        }
    }
}
