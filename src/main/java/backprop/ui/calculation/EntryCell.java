package backprop.ui.calculation;

import backprop.engine.Part;
import backprop.explain.Line;
import backprop.explain.Piece;
import backprop.explain.PlainText;
import backprop.explain.Stage;
import backprop.ui.LabModel;
import backprop.ui.Palette;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Background;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;

/** Shows one entry of the list. A cell keeps its nodes and only draws anew when the numbers change. */
final class EntryCell extends ListCell<Entry> {

    private static final double INDENT = 16;
    private static final double SCROLL_BAR = 16;
    private static final double ABOVE = 5;
    private static final double SIZE = 17;

    private final LabModel lab;
    private final ObservableValue<Sheet> sheet;
    private final MathLayout math;
    private final MathRenderer renderer;
    private final Canvas canvas = new Canvas();
    private final Region bar = new Region();
    private final Label name = new Label();
    private final Label detail = new Label();
    private final HBox heading = new HBox(bar, name, detail);
    private MathBox formula = new MathBox();
    private int digitsInside;
    private boolean stale;

    EntryCell(LabModel lab, ObservableValue<Sheet> sheet, MathFonts fonts, Consumer<Entry.Group> turn) {
        this.lab = lab;
        this.sheet = sheet;
        math = new MathLayout(fonts, SIZE);
        renderer = new MathRenderer(fonts);
        setText(null);
        bar.getStyleClass().add("stage-bar");
        name.setMinWidth(USE_PREF_SIZE);
        name.getStyleClass().add("heading-name");
        detail.getStyleClass().add("muted");
        visibleProperty().subscribe(this::catchUp);
        canvas.setOnMouseMoved(this::hover);
        canvas.setOnMouseExited(event -> lab.hoveredProperty().set(Optional.empty()));
        setOnMouseClicked(event -> {
            if (getItem() instanceof Entry.Group group) {
                turn.accept(group);
            }
        });
    }

    @Override
    protected void updateItem(Entry entry, boolean empty) {
        boolean other = empty || !entry.equals(getItem());
        super.updateItem(entry, empty);
        if (other) {
            digitsInside = 0;
        }
        refresh();
    }

    private void catchUp(boolean visible) {
        if (visible && stale) {
            refresh();
        }
    }

    /** Shows the numbers of the newest sheet; of a cell in reserve, once it comes into sight. */
    void refresh() {
        stale = !isVisible();
        if (!stale) {
            show();
        }
    }

    private void show() {
        Entry entry = getItem();
        if (isEmpty() || entry == null || !sheet.getValue().has(entry)) {
            setGraphic(null);
            setAccessibleText(null);
        } else if (entry instanceof Entry.Formula line) {
            showFormula(line);
        } else {
            showHeading(entry);
        }
    }

    private void showHeading(Entry entry) {
        Sheet current = sheet.getValue();
        boolean title = entry instanceof Entry.Title;
        heading.getStyleClass().setAll(title ? "stage-heading" : "group-heading");
        bar.setVisible(title);
        bar.setBackground(Background.fill(color(entry.stage())));
        if (entry instanceof Entry.Title) {
            name.setText(current.title(entry.stage()));
            detail.setText(current.detail(entry.stage()));
        } else if (entry instanceof Entry.Group group) {
            name.setText(current.name(group.neuron()));
            detail.setText(group.open() ? "\u25be" : "\u25b8");
        } else {
            name.setText(current.pending());
            detail.setText("");
        }
        setGraphic(heading);
        setAccessibleText(current.text(entry));
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

    private void showFormula(Entry.Formula entry) {
        Sheet current = sheet.getValue();
        Line line = current.line(entry);
        // While training a line may become longer but not shorter again, else its end would dance.
        digitsInside = current.digitsInside(line, current.isTraining() ? digitsInside : 0);
        Piece piece = current.piece(line, digitsInside);
        formula = LineLayout.set(piece, math, room());
        setAccessibleText(PlainText.of(piece));
        draw();
        setGraphic(canvas);
    }

    private double room() {
        return Math.max(120, getListView().getWidth() - INDENT - SCROLL_BAR - ABOVE);
    }

    /** Draws the line as it is, with what is hovered now. */
    void draw() {
        if (!(getItem() instanceof Entry.Formula)) {
            return;
        }
        // Always as wide as the list: another size would cost a new texture with each snapshot.
        double width = Math.ceil(INDENT + Math.max(room(), formula.width()));
        double height = Math.ceil(formula.ascent() + formula.descent() + 2 * ABOVE);
        canvas.setWidth(width);
        canvas.setHeight(height);
        GraphicsContext g = canvas.getGraphicsContext2D();
        g.clearRect(0, 0, width, height);
        renderer.draw(
                g,
                formula,
                INDENT,
                baseline(),
                lab.palette(),
                lab.hoveredProperty().get());
    }

    private double baseline() {
        return Math.round(ABOVE + formula.ascent());
    }

    private void hover(MouseEvent event) {
        double x = event.getX() - INDENT;
        double y = event.getY() - baseline();
        Optional<Part> part = formula.areas().stream()
                .filter(area -> area.contains(x, y))
                .map(MathBox.Area::part)
                .findFirst();
        lab.hoveredProperty().set(part);
    }
}
