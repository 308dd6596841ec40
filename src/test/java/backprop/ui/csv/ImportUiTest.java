package backprop.ui.csv;

import static org.assertj.core.api.Assertions.assertThat;

import backprop.data.Sample;
import backprop.engine.Activation;
import backprop.engine.Loss;
import backprop.training.Configs;
import backprop.training.Snapshot;
import backprop.ui.shared.FilePlaces;
import backprop.ui.shared.Languages;
import backprop.ui.shell.LabExtension;
import backprop.ui.shell.LabFixture;
import backprop.ui.shell.Waiting;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TableView;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(LabExtension.class)
@Tag("illustrated")
class ImportUiTest {

    private static final String FLOWERS =
            "length;width;species\n" + "5,1;3,5;setosa\n7,0;3,2;versicolor\n6,3;3,3;virginica\n4,9;3,0;setosa\n";

    /** Work that the test lets happen when it wants. */
    private final Deque<Runnable> work = new ArrayDeque<>();

    @TempDir
    private Path folder;

    private Stage stage;
    private LabFixture lab;

    @Start
    void show(Stage shown) {
        stage = shown;
        lab = LabFixture.show(stage, Configs.run(Configs.xor(), 5), 1440, 900, Languages.ENGLISH);
    }

    private TableFiles files(Path chosen) {
        FilePlaces places = new FilePlaces() {
            @Override
            public Optional<Path> toOpen() {
                return Optional.empty();
            }

            @Override
            public Optional<Path> toOpenTable() {
                return Optional.of(chosen);
            }

            @Override
            public Optional<Path> toSave(String suggestion) {
                return Optional.of(folder.resolve("out.csv"));
            }
        };
        return new TableFiles(lab.model(), lab.laboratory().training(), places, work::add);
    }

    private ImportDialog open(String text) throws IOException {
        Path file = folder.resolve("flowers.csv");
        Files.write(file, text.getBytes(StandardCharsets.UTF_8));
        lab.await(snapshot -> snapshot.epoch() == 5);
        ImportDialog dialog = Waiting.onFx(() -> files(file).open(stage, file));
        carryOut();
        return dialog;
    }

    /** What was asked for in the background happens now. */
    private void carryOut() {
        work.pop().run();
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static String message(FxRobot robot) {
        return robot.lookup("#importMessage").queryAs(Label.class).getText();
    }

    private static boolean isOpen(FxRobot robot) {
        return robot.lookup("#importButton").tryQuery().isPresent();
    }

    @Test
    void aTableOfClassesIsImportedAndTheNetworkAdapted(FxRobot robot) throws IOException {
        ImportDialog dialog = open(FLOWERS);
        assertThat(robot.lookup("#separatorBox").queryComboBox().getValue()).hasToString("SEMICOLON");
        assertThat(robot.lookup("#decimalBox").queryComboBox().getValue()).hasToString("COMMA");
        assertThat(robot.lookup("#headerBox").queryComboBox().getValue()).hasToString("NAMES");
        assertThat(robot.lookup("#roleBox2").queryComboBox().getValue()).hasToString("OUTPUT");
        assertThat(message(robot)).startsWith("These are all 4 rows. ");
        lab.picture("import-preview", dialog.scene());
        robot.clickOn("#importButton");
        assertThat(lab.model().snapshot().config()).isEqualTo(Configs.xor());
        carryOut();
        Snapshot after = lab.await(s -> s.config().data().train().size() == 4
                && s.config().data().outputs().size() == 3);
        assertThat(isOpen(robot)).isFalse();
        assertThat(after.config().data().train().get(2))
                .isEqualTo(new Sample(new double[] {6.3, 3.3}, new double[] {0, 0, 1}));
        assertThat(after.config().architecture().outputActivation()).isEqualTo(Activation.SOFTMAX);
        assertThat(after.config().rule().loss()).isEqualTo(Loss.CROSS_ENTROPY);
    }

    @Test
    void onlyWhereThereAreMoreRowsTheFirstOnesAreCalledSo(FxRobot robot) throws IOException {
        open("x,y\n" + "0,1\n".repeat(101));
        assertThat(message(robot)).startsWith("The first 100 rows; there are more. ");
        assertThat(robot.lookup("#previewTable").queryTableView().getItems()).hasSize(100);
    }

    @Test
    void wrongRowsAreNamedAndNothingChangesBeforeTheUserSaysSo(FxRobot robot) throws IOException {
        ImportDialog dialog = open("x1,x2,y\n0,0,0\n0,abc,1\n1,,1\n1,1,0\n");
        robot.clickOn("#importButton");
        carryOut();
        assertThat(message(robot))
                .isEqualTo(
                        "2 of 4 rows cannot be read. Nothing has changed yet. Importing the good rows only leaves out these 2 rows.");
        ListView<?> list = robot.lookup("#problemList").queryListView();
        assertThat(list.getItems()).hasSize(2);
        assertThat(robot.lookup("#problemList .label").<Label>queryAll())
                .extracting(Label::getText)
                .contains("Line 3, column 2 (x2): \u201cabc\u201d is not a number.", "0,abc,1");
        lab.picture("import-problems", dialog.scene());
        assertThat(lab.model().snapshot().config()).isEqualTo(Configs.xor());
        robot.clickOn("#importGoodButton");
        Snapshot after = lab.await(s -> s.config().data().train().size() == 2);
        assertThat(after.config().data().train().get(1)).isEqualTo(new Sample(new double[] {1, 1}, new double[] {0}));
        assertThat(isOpen(robot)).isFalse();
    }

    @Test
    void aFileThatCannotBeReadIsRefusedInWords(FxRobot robot) throws IOException {
        open("a,b\n1,\"2\"x\n");
        assertThat(message(robot)).startsWith("Line 2: a quote is not closed");
        assertThat(robot.lookup("#importButton").queryAs(Button.class).isDisabled())
                .isTrue();
        robot.clickOn("#cancelImportButton");
        assertThat(isOpen(robot)).isFalse();
        assertThat(lab.model().snapshot().config()).isEqualTo(Configs.xor());
    }

    @Test
    void aLongImportIsCancelledAndChangesNothing(FxRobot robot) throws IOException {
        open("0.5,0.25,1\n".repeat(100_000));
        robot.clickOn("#importButton");
        assertThat(robot.lookup("#importProgress").queryAs(ProgressBar.class).isVisible())
                .isTrue();
        robot.clickOn("#cancelImportButton");
        carryOut();
        assertThat(message(robot)).isEqualTo("Reading was cancelled. Nothing has changed.");
        assertThat(isOpen(robot)).isTrue();
        assertThat(lab.model().snapshot().config()).isEqualTo(Configs.xor());
        robot.clickOn("#importButton");
        carryOut();
        assertThat(lab.await(s -> s.config().data().train().size() == 100_000).epoch())
                .isEqualTo(5);
    }

    @Test
    void anotherRoleOfAColumnIsTaken(FxRobot robot) throws IOException {
        open("a,b,c\n1,2,0\n3,4,1\n");
        ComboBox<Object> first = robot.lookup("#roleBox0").queryComboBox();
        robot.interact(() -> first.setValue(first.getItems().get(4)));
        robot.clickOn("#importButton");
        carryOut();
        Snapshot after = lab.await(s -> s.config().data().inputs().size() == 1);
        assertThat(after.config().data().inputs()).containsExactly("b");
    }

    @Test
    void whatIsExportedIsImportedAgain(FxRobot robot) throws IOException {
        lab.await(snapshot -> snapshot.epoch() == 5);
        Path file = folder.resolve("out.csv");
        TableFiles files = files(file);
        robot.interact(files::exportTo);
        lab.await(snapshot -> snapshot.notice().detail().equals("out.csv"));
        assertThat(Files.readString(file)).startsWith("x1,x2,y\r\n0,0,0\r\n0,1,1\r\n");
        robot.interact(() -> lab.laboratory()
                .training()
                .change(config -> config.withData(config.data().withoutRow(0))));
        lab.await(s -> s.config().data().train().size() == 3);
        robot.interact(() -> files.importFrom(stage));
        carryOut();
        robot.clickOn("#importButton");
        carryOut();
        lab.await(s -> s.config().data().equals(Configs.xor().data()));
    }

    @Test
    void theDialogFollowsThemeAndLanguage(FxRobot robot) throws IOException {
        lab.await(snapshot -> snapshot.epoch() == 5);
        robot.interact(() -> lab.model().darkProperty().set(true));
        robot.interact(() -> lab.model().localeProperty().set(Languages.SPANISH));
        ImportDialog dialog = open("x1;x2;x3;clase\n0,5;0;a;1\n0;abc;b;1\n1;1;c;0\n1;2;c;0\n");
        robot.clickOn("#importButton");
        carryOut();
        assertThat(message(robot))
                .isEqualTo("Filas que no se pueden leer: 1 de 4. A\u00fan no ha cambiado nada."
                        + " Al importar solo las filas buenas queda fuera esta fila.");
        lab.picture("import-dark-es", dialog.scene());
        robot.clickOn("#cancelImportButton");
        assertThat(lab.model().snapshot().config()).isEqualTo(Configs.xor());
    }

    @Test
    void aHeadingThatGetsTheFocusIsScrolledIntoSight(FxRobot robot) throws IOException {
        String line = "1,2,3,4,5,6,7,8,9,10,11,12\n";
        ImportDialog dialog = open(line + line);
        TableView<?> table = robot.lookup("#previewTable").queryTableView();
        Node last = robot.lookup("#roleBox11").query();
        robot.interact(last::requestFocus);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(table.localToScene(table.getLayoutBounds()).contains(last.localToScene(last.getLayoutBounds())))
                .isTrue();
        assertThat(dialog.scene().lookup(".focus-ring").isVisible()).isTrue();
    }
}
