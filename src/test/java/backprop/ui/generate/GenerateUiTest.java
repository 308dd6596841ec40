package backprop.ui.generate;

import static org.assertj.core.api.Assertions.assertThat;

import backprop.data.Dataset;
import backprop.data.Generator;
import backprop.data.Recipe;
import backprop.data.Split;
import backprop.engine.Activation;
import backprop.engine.Loss;
import backprop.training.Configs;
import backprop.training.Notice;
import backprop.training.Snapshot;
import backprop.training.TrainingConfig;
import backprop.ui.shared.Languages;
import backprop.ui.shell.GeneratorKinds;
import backprop.ui.shell.LabExtension;
import backprop.ui.shell.LabFixture;
import backprop.ui.shell.Pictures;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(LabExtension.class)
class GenerateUiTest {

    private LabFixture lab;

    @Start
    void show(Stage stage) {
        lab = LabFixture.show(stage, Configs.run(Configs.xor(), 5), 1100, 700, Languages.ENGLISH);
    }

    private void open(FxRobot robot, KeyCode key) {
        lab.await(snapshot -> true);
        robot.push(KeyCode.CONTROL, key);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void choose(FxRobot robot, Generator generator) {
        ComboBox<Generator> box = robot.lookup("#generatorBox").queryComboBox();
        robot.interact(() -> box.setValue(generator));
    }

    private static void type(FxRobot robot, String field, String text) {
        robot.interact(() -> {
            TextField typed = robot.lookup(field).queryAs(TextField.class);
            typed.requestFocus();
            typed.setText(text);
        });
    }

    private static String text(FxRobot robot, String label) {
        return robot.lookup(label).queryAs(Label.class).getText();
    }

    private static boolean isAcceptable(FxRobot robot) {
        return !robot.lookup("#acceptButton").query().isDisabled();
    }

    private static boolean isOpen(FxRobot robot) {
        return robot.lookup("#acceptButton").tryQuery().isPresent();
    }

    /** How many colours the preview has: one where nothing is drawn. */
    private static long colours(FxRobot robot) {
        Canvas canvas = robot.lookup("#previewCanvas").queryAs(Canvas.class);
        WritableImage image = Pictures.of(canvas);
        List<Integer> pixels = new ArrayList<>();
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                pixels.add(image.getPixelReader().getArgb(x, y));
            }
        }
        return pixels.stream().distinct().count();
    }

    @Test
    @Tag("drawn")
    void everyGeneratorIsPreviewed(FxRobot robot) {
        open(robot, KeyCode.G);
        for (Generator generator : Generator.values()) {
            choose(robot, generator);
            assertThat(colours(robot)).as("colours of %s", generator).isGreaterThan(10);
        }
        robot.push(KeyCode.ESCAPE);
    }

    @Test
    void aGeneratorOfEveryKindIsUsed(FxRobot robot) {
        for (Generator generator : GeneratorKinds.all()) {
            open(robot, KeyCode.G);
            choose(robot, generator);
            robot.push(KeyCode.ENTER);
            Dataset data = dealt(generator);
            Snapshot after = lab.await(snapshot -> snapshot.config().data().equals(data));
            assertThat(after.config().architecture().hidden())
                    .isEqualTo(Configs.xor().architecture().hidden());
            assertThat(isOpen(robot)).isFalse();
        }
    }

    private static Dataset dealt(Generator generator) {
        Dataset all = new Recipe(generator, 200, 0.1, 1).dataset();
        if (generator.exactRows().isPresent()) {
            return all;
        }
        Dataset data = new Split(0.2, 1, Split.Drawing.FROM_EACH_CLASS).of(all);
        assertThat(data.test()).hasSize(40);
        return data;
    }

    @Test
    void theArrowKeysGoThroughTheKindsAndEnterUsesOne(FxRobot robot) {
        open(robot, KeyCode.G);
        robot.push(KeyCode.DOWN).push(KeyCode.DOWN).push(KeyCode.DOWN);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(text(robot, "#explanation")).startsWith("Four by four fields");
        robot.push(KeyCode.ENTER);
        lab.await(snapshot -> snapshot.config().data().train().size() == 160);
    }

    /** 143 of 150 are 95 %. */
    @Test
    void irisIsOpenedAndTrainedUntilMostFlowersAreRight(FxRobot robot) {
        lab.await(snapshot -> true);
        ComboBox<String> presets = robot.lookup("#presetBox").queryComboBox();
        robot.interact(() -> presets.setValue("Iris"));
        lab.await(snapshot -> snapshot.title().equals("Iris"));
        robot.clickOn("#trainButton");
        Snapshot trained = lab.await(snapshot -> snapshot.train().right().orElse(0) >= 143);
        assertThat(trained.train().rows()).isEqualTo(150);
        assertThat(trained.config().architecture().shape()).isEqualTo("4-4-3");
    }

    @Test
    void classesBringSoftmaxAndTheStatusSaysSo(FxRobot robot) {
        open(robot, KeyCode.G);
        choose(robot, Generator.THREE_BLOBS);
        assertThat(text(robot, "#summary"))
                .isEqualTo("200 rows: 160 to train, 40 to test. The network becomes 2-4-3 with output softmax, "
                        + "loss cross-entropy, learning rate 0.5; training begins anew.");
        robot.clickOn("#acceptButton");
        TrainingConfig config = lab.await(snapshot -> snapshot.notice().kind() == Notice.Kind.DATA_FITTED)
                .config();
        assertThat(config.architecture().shape()).isEqualTo("2-4-3");
        assertThat(config.architecture().outputActivation()).isEqualTo(Activation.SOFTMAX);
        assertThat(config.rule().loss()).isEqualTo(Loss.CROSS_ENTROPY);
        assertThat(text(robot, "#statusLabel"))
                .isEqualTo("The network was fitted to the new data: 2-4-3 with output softmax, loss cross-entropy, "
                        + "learning rate 0.5. Training begins anew.");
    }

    @Test
    void dataThatFitTheNetworkLetTrainingGoOn(FxRobot robot) {
        open(robot, KeyCode.G);
        assertThat(text(robot, "#summary"))
                .isEqualTo("200 rows: 160 to train, 40 to test. The network 2-4-1 stays; training goes on with the "
                        + "new rows.");
        robot.clickOn("#acceptButton");
        Snapshot after = lab.await(snapshot -> snapshot.notice().kind() == Notice.Kind.DATA_CHANGED);
        assertThat(after.epoch()).isEqualTo(5);
        assertThat(after.test()).isPresent();
    }

    @Test
    void whatIsTypedIsWhatIsUsed(FxRobot robot) {
        open(robot, KeyCode.G);
        choose(robot, Generator.SPIRAL);
        type(robot, "#rowCountField", "90");
        type(robot, "#noiseField", "0,05");
        type(robot, "#dataSeedField", "\u22123");
        robot.clickOn("#anotherSeedButton");
        type(robot, "#testShareField", "30 %");
        robot.clickOn("#stratifiedBox");
        robot.clickOn("#acceptButton");
        Dataset expected =
                new Split(0.3, -2, Split.Drawing.FROM_ALL).of(new Recipe(Generator.SPIRAL, 90, 0.05, -2).dataset());
        lab.await(snapshot -> snapshot.config().data().equals(expected));
        open(robot, KeyCode.G);
        assertThat(robot.lookup("#rowCountField").queryAs(TextField.class).getText())
                .isEqualTo("90");
        robot.push(KeyCode.ESCAPE);
    }

    @Test
    void cancellingChangesNothing(FxRobot robot) {
        TrainingConfig before = lab.await(snapshot -> true).config();
        long notices = lab.model().snapshot().notice().number();
        open(robot, KeyCode.G);
        choose(robot, Generator.SINE);
        type(robot, "#rowCountField", "33");
        robot.push(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(isOpen(robot)).isFalse();
        lab.laboratory().training().stepEpoch();
        Snapshot after = lab.await(snapshot -> snapshot.epoch() == 6);
        assertThat(after.config()).isEqualTo(before);
        assertThat(after.edited()).isFalse();
        assertThat(after.notice().number()).isEqualTo(notices + 1);
    }

    @Test
    void aWrongNumberIsRefusedInPlace(FxRobot robot) {
        open(robot, KeyCode.G);
        String rows = "Rows: a whole number from 3 to 100,000 is needed, not \u2018%s\u2019.";
        isRefused(robot, "#rowCountField", "2", rows);
        isRefused(robot, "#rowCountField", "100001", rows);
        isRefused(robot, "#rowCountField", "1.5", rows);
        isRefused(robot, "#noiseField", "-1", "Noise: a number from 0 to 10 is needed, not \u2018%s\u2019.");
        isRefused(
                robot,
                "#noiseField",
                "much",
                "Noise: \u201c%s\u201d is not a number. A number from 0 to 10 is needed.");
        isRefused(
                robot,
                "#dataSeedField",
                "1e5",
                "Seed: a whole number from \u22129,223,372,036,854,775,808 to 9,223,372,036,854,775,807 is needed, not \u2018%s\u2019.");
        isRefused(
                robot, "#testShareField", "91", "Test rows: a percentage from 0 to 90 is needed, not \u2018%s\u2019.");
        robot.push(KeyCode.ESCAPE);
    }

    private void isRefused(FxRobot robot, String field, String typed, String complaint) {
        type(robot, field, typed);
        assertThat(text(robot, "#complaint")).isEqualTo(complaint.formatted(typed));
        assertThat(robot.lookup(field).query().getAccessibleHelp()).isEqualTo(complaint.formatted(typed));
        assertThat(robot.lookup("#summary").query().isVisible()).isFalse();
        assertThat(robot.lookup(field).query().getStyleClass()).contains("wrong");
        assertThat(isAcceptable(robot)).isFalse();
        robot.push(KeyCode.ENTER);
        assertThat(isOpen(robot)).isTrue();
        type(robot, field, "5");
        assertThat(isAcceptable(robot)).isTrue();
        assertThat(robot.lookup(field).query().getStyleClass()).doesNotContain("wrong");
    }

    @Test
    void aGateLeavesNothingToChoose(FxRobot robot) {
        open(robot, KeyCode.G);
        type(robot, "#rowCountField", "none");
        choose(robot, Generator.AND_3);
        assertThat(robot.lookup("#rowCountField, #noiseField, #dataSeedField, #testShareField, #stratifiedBox")
                        .<Node>queryAll())
                .allMatch(Node::isDisabled);
        assertThat(text(robot, "#summary")).startsWith("8 rows, all to train. The network becomes 3-4-1");
        robot.push(KeyCode.ESCAPE);
    }

    @Test
    void theRowsThatAreThereAreSplit(FxRobot robot) {
        Dataset rows = new Recipe(Generator.CIRCLE, 60, 0, 3).dataset();
        lab.laboratory().training().change(config -> config.withData(rows));
        lab.await(snapshot -> snapshot.config().data().equals(rows));
        open(robot, KeyCode.T);
        assertThat(text(robot, "#splitNow"))
                .isEqualTo("There are 60 rows: 60 to train, 0 to test. All are dealt anew.");
        type(robot, "#splitShareField", "25");
        type(robot, "#splitSeedField", "11");
        assertThat(text(robot, "#splitSummary")).isEqualTo("Then: 45 to train, 15 to test. Training goes on.");
        robot.push(KeyCode.ENTER);
        Dataset expected = new Split(0.25, 11, Split.Drawing.FROM_EACH_CLASS).of(rows);
        lab.await(snapshot -> snapshot.config().data().equals(expected));
        open(robot, KeyCode.T);
        assertThat(text(robot, "#splitNow"))
                .isEqualTo("There are 60 rows: 45 to train, 15 to test. All are dealt anew.");
        type(robot, "#splitShareField", "x");
        assertThat(isAcceptable(robot)).isFalse();
        String share = "Test rows: \u201cx\u201d is not a number. A percentage from 0 to 90 is needed.";
        assertThat(text(robot, "#splitComplaint")).isEqualTo(share);
        type(robot, "#splitSeedField", "1.5");
        String seed =
                "Seed: a whole number from \u22129,223,372,036,854,775,808 to 9,223,372,036,854,775,807 is needed, not \u20181.5\u2019.";
        assertThat(text(robot, "#splitComplaint")).isEqualTo(share + "\n" + seed);
        assertThat(robot.lookup("#splitShareField").query().getAccessibleHelp()).isEqualTo(share);
        assertThat(robot.lookup("#splitSeedField").query().getAccessibleHelp()).isEqualTo(seed);
        assertThat(robot.lookup("#splitSummary").query().isVisible()).isFalse();
        robot.push(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(lab.model().snapshot().config().data()).isEqualTo(expected);
    }

    @Test
    void rowsWithoutClassesAreSplitFromAll(FxRobot robot) {
        Dataset rows = new Recipe(Generator.PLANE, 20, 0.1, 3).dataset();
        lab.laboratory().training().change(config -> new Choice(
                        new Recipe(Generator.PLANE, 20, 0.1, 3), new Split(0, 1, Split.Drawing.FROM_ALL))
                .in(config));
        lab.await(snapshot -> snapshot.config().data().equals(rows));
        open(robot, KeyCode.T);
        CheckBox box = robot.lookup("#splitStratifiedBox").queryAs(CheckBox.class);
        assertThat(box.isDisabled()).isTrue();
        robot.push(KeyCode.ENTER);
        lab.await(snapshot -> snapshot.config().data().test().size() == 4);
    }

    @Test
    void aClassWithoutTestRowIsAnnounced(FxRobot robot) {
        Dataset rows = new Recipe(Generator.CIRCLE, 6, 0, 3).dataset();
        lab.laboratory().training().change(config -> config.withData(rows));
        lab.await(snapshot -> snapshot.config().data().equals(rows));
        open(robot, KeyCode.T);
        type(robot, "#splitShareField", "20");
        assertThat(text(robot, "#splitSummary"))
                .isEqualTo("Then: 5 to train, 1 to test. Training goes on."
                        + " Of 2 classes, 1 will have no test row: there are too few.");
        type(robot, "#splitShareField", "34");
        assertThat(text(robot, "#splitSummary")).isEqualTo("Then: 4 to train, 2 to test. Training goes on.");
        robot.push(KeyCode.ESCAPE);
    }

    @Test
    void theItemsOfTheMenuAreNotBold(FxRobot robot) {
        lab.await(snapshot -> true);
        robot.clickOn("#dataMenuButton");
        assertThat(robot.lookup(".menu-item .label").<Label>queryAll())
                .isNotEmpty()
                .allMatch(label -> label.getFont().getName().equals("Inter Regular"), "regular");
        robot.push(KeyCode.ESCAPE);
    }

    @Test
    void theMenuInTheHeadOfTheDatasetOpensTheDialogs(FxRobot robot) {
        lab.await(snapshot -> true);
        robot.clickOn("#dataMenuButton").clickOn("#generateItem");
        assertThat(robot.lookup("#generatorBox").tryQuery()).isPresent();
        robot.push(KeyCode.ESCAPE);
        robot.clickOn("#dataMenuButton").clickOn("#splitItem");
        assertThat(robot.lookup("#splitShareField").tryQuery()).isPresent();
        robot.push(KeyCode.ESCAPE);
    }
}
