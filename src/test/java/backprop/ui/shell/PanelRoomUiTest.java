package backprop.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import backprop.engine.Part;
import backprop.training.Configs;
import backprop.ui.shared.Languages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.Start;

/** Every panel has its room, and lies under no other one. */
@ExtendWith(LabExtension.class)
class PanelRoomUiTest {

    private Stage stage;
    private LabFixture lab;

    @Start
    void open(Stage shown) {
        stage = shown;
        lab = LabFixture.show(stage, Configs.run(Configs.xor(), 63), 1440, 900, Languages.ENGLISH);
    }

    @Test
    void noPanelIsWiderThanItsPlaceInAnyLanguageBesideTheExplanations() {
        lab.await(snapshot -> true);
        List<String> tooWide = new ArrayList<>();
        for (Locale locale : Languages.ALL) {
            Waiting.onFx(() -> lab.laboratory().model().localeProperty().set(locale));
            // Its chain rule has a button of its own.
            Waiting.onFx(
                    () -> lab.laboratory().model().selectedPartProperty().set(Optional.of(new Part.Weight(1, 0, 2))));
            for (boolean explained : new boolean[] {false, true}) {
                for (double width : new double[] {1100, 1359, 1360, 1440}) {
                    resize(width, explained);
                    String at = locale.getLanguage() + " " + width + (explained ? " with explanations: " : ": ");
                    panels().stream()
                            .filter(PanelRoomUiTest::isTooWide)
                            .forEach(panel -> tooWide.add(at + panel.getAccessibleText() + ", " + panel.getWidth()
                                    + " of " + panel.minWidth(-1)));
                }
            }
        }
        assertThat(tooWide).isEmpty();
    }

    private void resize(double width, boolean explained) {
        Waiting.onFx(() -> {
            lab.laboratory().model().understandingShownProperty().set(explained);
            stage.setWidth(width);
        });
        Waiting.until(() -> stage.getScene().getWidth() == width);
        Waiting.onFx(() -> {
            stage.getScene().getRoot().applyCss();
            stage.getScene().getRoot().layout();
        });
    }

    private List<Region> panels() {
        GridPane grid = (GridPane) lab.laboratory().root().lookup(".panels");
        assertThat(grid.getChildren()).hasSize(6);
        return grid.getChildren().stream().map(Region.class::cast).toList();
    }

    private static boolean isTooWide(Region panel) {
        double right = panel.getLayoutX() + panel.getWidth();
        double room = panel.getScene().getWidth()
                - panel.getParent().localToScene(0, 0).getX();
        return panel.minWidth(-1) > panel.getWidth() + 0.5
                || right > room
                || panel.getParent().getChildrenUnmodifiable().stream()
                        .filter(other -> column(other) > column(panel))
                        .anyMatch(other -> other.getLayoutX() < right);
    }

    private static int column(Node panel) {
        return GridPane.getColumnIndex(panel);
    }
}
