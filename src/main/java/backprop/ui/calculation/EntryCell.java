package backprop.ui.calculation;

import backprop.training.Stage;
import backprop.ui.shared.LabModel;
import backprop.ui.shared.Palette;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.Background;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;

/** List cell of an entry. Keeps its nodes and redraws only when the numbers change. */
final class EntryCell extends ListCell<Entry> {

    private static final double SCROLL_BAR = 16;
    private static final double SIZE = 17;

    private final LabModel lab;
    private final ObservableValue<Sheet> sheet;
    private final FormulaCanvas canvas;
    private final Region bar = new Region();
    private final Label name = new Label();
    private final Label detail = new Label();
    private final HBox heading = new HBox(bar, name, detail);
    private boolean stale;

    EntryCell(LabModel lab, ObservableValue<Sheet> sheet, MathFonts fonts, Consumer<Entry.Fold> turn) {
        this.lab = lab;
        this.sheet = sheet;
        canvas = new FormulaCanvas(lab, new MathLayout(fonts, SIZE), new MathRenderer(fonts));
        setText(null);
        bar.getStyleClass().add("stage-bar");
        name.setMinWidth(USE_PREF_SIZE);
        name.getStyleClass().add("heading-name");
        detail.getStyleClass().add("muted");
        visibleProperty().subscribe(this::catchUp);
        setOnMouseClicked(event -> {
            if (getItem() instanceof Entry.Fold fold) {
                turn.accept(fold);
            }
        });
    }

    @Override
    protected void updateItem(Entry entry, boolean empty) {
        boolean other = empty || !entry.equals(getItem());
        super.updateItem(entry, empty);
        if (other) {
            // Visible or not: the list measures entries with invisible cells.
            canvas.forget();
            stale = false;
            show();
        } else {
            refresh();
        }
    }

    private void catchUp(boolean visible) {
        if (visible && stale) {
            refresh();
        }
    }

    /** Shows the numbers of the newest sheet; in an unused cell, once it becomes visible. */
    void refresh() {
        stale = !isVisible();
        if (!stale) {
            show();
        }
    }

    private boolean isShown() {
        return !isEmpty() && getItem() != null && sheet.getValue().has(getItem());
    }

    private void show() {
        if (!isShown()) {
            setGraphic(null);
        } else if (getItem() instanceof Entry.Formula line) {
            canvas.show(sheet.getValue(), line, getListView().getWidth() - SCROLL_BAR);
            setGraphic(canvas);
        } else {
            showHeading(getItem());
            setGraphic(heading);
        }
    }

    private void showHeading(Entry entry) {
        Sheet current = sheet.getValue();
        boolean title = entry instanceof Entry.Title;
        heading.getStyleClass().setAll(styleOf(entry));
        bar.setVisible(title);
        bar.setBackground(Background.fill(color(entry.chapter().stage())));
        if (title) {
            name.setText(current.title(entry.chapter()));
            detail.setText(current.detail(entry.chapter()));
        } else if (entry instanceof Entry.Fold fold) {
            name.setText(current.name(fold));
            detail.setText(fold.open() ? "\u25be" : "\u25b8");
        } else {
            name.setText(current.note((Entry.Note) entry));
            detail.setText("");
        }
    }

    private static String styleOf(Entry entry) {
        if (entry instanceof Entry.Title) {
            return "stage-heading";
        }
        return entry instanceof Entry.Layer ? "layer-heading" : "group-heading";
    }

    private Color color(Stage stage) {
        Palette palette = lab.palette();
        return switch (stage) {
            case FORWARD -> palette.forward();
            case LOSS -> palette.loss();
            case BACKWARD -> palette.backward();
            case UPDATE -> palette.update();
        };
    }

    /** Redraws the line with the current hovered and selected parts. */
    void draw() {
        if (isVisible() && getGraphic() == canvas) {
            canvas.draw();
        }
    }

    /** Computed on request, because accessible text for each snapshot would cost more than drawing. */
    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        if (attribute == AccessibleAttribute.TEXT && isShown()) {
            return sheet.getValue().text(getItem());
        }
        if (attribute == AccessibleAttribute.HELP && isShown()) {
            return sheet.getValue().help(getItem());
        }
        return super.queryAccessibleAttribute(attribute, parameters);
    }
}
