package backprop.ui.toolbar;

import backprop.ui.shared.Texts;
import java.util.Optional;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;

/** List cell of a preset: title and description, below the group heading if it is the first of its group. */
final class PresetCell extends ListCell<String> {

    private final PresetTitles titles;
    private final Texts texts;
    private final Label heading = styled("preset-heading");
    private final Label title = styled("preset-title");
    private final Label about = styled("preset-about");
    private final VBox lines = new VBox(heading, title, about);

    PresetCell(PresetTitles titles, Texts texts) {
        this.titles = titles;
        this.texts = texts;
        lines.getStyleClass().add("preset");
        // A click on a heading selects no preset.
        heading.setMaxWidth(Double.MAX_VALUE);
        heading.setOnMousePressed(event -> event.consume());
        heading.setOnMouseReleased(event -> event.consume());
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    }

    private static Label styled(String styleClass) {
        Label label = new Label();
        label.getStyleClass().add(styleClass);
        return label;
    }

    @Override
    protected void updateItem(String item, boolean empty) {
        super.updateItem(item, empty);
        Optional<String> name = empty || item == null ? Optional.empty() : titles.nameOf(item);
        setText(empty ? null : item);
        setGraphic(name.isPresent() ? lines : null);
        name.ifPresent(this::show);
    }

    private void show(String name) {
        boolean first = PresetGroup.isFirst(name);
        heading.setVisible(first);
        heading.setManaged(first);
        heading.setText(texts.get(PresetGroup.of(name).key()));
        title.setText(getItem());
        about.setText(texts.get("preset." + name + ".about"));
        setAccessibleText(getItem() + ". " + about.getText());
    }
}
