package backprop.ui.generate;

import backprop.data.Generator;
import backprop.data.Recipe;
import backprop.data.Split;
import backprop.training.TrainingService;
import backprop.ui.shared.LabModel;
import backprop.ui.shared.PanelLoader;
import backprop.ui.shared.Texts;
import java.util.Map;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;

/** Controller of the dataset menu: opens the dialogs and stores their last choices. */
public final class DataMenuController {

    private static final Split FIRST_SPLIT = new Split(0.2, 1, Split.Drawing.FROM_EACH_CLASS);

    private final LabModel lab;
    private final TrainingService training;
    private final Texts texts;
    private Choice choice = new Choice(new Recipe(Generator.MOONS, 200, 0.1, 1), FIRST_SPLIT);
    private Split split = FIRST_SPLIT;

    @FXML
    private MenuButton dataMenuButton;

    @FXML
    private MenuItem generateItem;

    @FXML
    private MenuItem splitItem;

    public DataMenuController(LabModel lab, TrainingService training) {
        this.lab = lab;
        this.training = training;
        texts = lab.texts(DataMenuController.class);
    }

    /** Sets the texts, because an included FXML would use the bundle of the enclosing panel. */
    @FXML
    private void initialize() {
        dataMenuButton.setText(texts.get("menu"));
        dataMenuButton.setAccessibleText(texts.get("menu.tip"));
        dataMenuButton.setTooltip(new Tooltip(texts.get("menu.tip")));
        generateItem.setText(texts.get("menu.generate"));
        generateItem.setAccelerator(KeyCombination.keyCombination("Shortcut+G"));
        splitItem.setText(texts.get("menu.split"));
        splitItem.setAccelerator(KeyCombination.keyCombination("Shortcut+T"));
    }

    @FXML
    private void generate() {
        GenerateController controller = new GenerateController(lab, choice);
        Parent content = load(GenerateController.class, controller);
        dialog("generate").show(content, controller.validProperty(), () -> {
            choice = controller.choice().orElseThrow();
            OwnTitles titles = new OwnTitles(lab);
            Choice made = choice;
            training.replaceData(session -> titles.of(session.withConfig(made.in(session.config())), made));
        });
    }

    @FXML
    private void split() {
        SplitController controller = new SplitController(lab, split);
        Parent content = load(SplitController.class, controller);
        dialog("split").show(content, controller.validProperty(), () -> {
            split = controller.split().orElseThrow();
            training.change(config -> config.withData(split.of(config.data())));
        });
    }

    private <T> Parent load(Class<T> type, T controller) {
        return new PanelLoader(lab, Map.of(type, () -> controller)).load(type);
    }

    private DataDialog dialog(String key) {
        return new DataDialog(
                lab,
                dataMenuButton.getScene().getWindow(),
                texts.get(key + ".title"),
                texts.get(key + ".use"),
                texts.get("cancel"));
    }
}
