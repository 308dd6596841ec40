package backprop.ui.dataset;

import backprop.ui.shared.Texts;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.TableColumnBase;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.skin.TableColumnHeader;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;

/**
 * Changes the name of a column where it stands. As in the cells, whatever ends the edit enters what was typed, and only Escape
 * gives it up.
 */
final class HeaderEditor {

    private static final double LEAST_WIDTH = 120;

    private final TableView<Integer> view;
    private final Pane above;
    private final Texts texts;
    private final Function<Column, Optional<String>> nameOf;
    private final BiConsumer<Column, String> rename;
    private Sorting beforeClick;
    private Optional<TableColumn<Integer, ?>> clicked = Optional.empty();
    private Optional<TextField> field = Optional.empty();

    /**
     * @param above  covers the table
     * @param nameOf the name of what a column is about; empty if it has none
     * @param rename gets what was typed
     */
    HeaderEditor(
            TableView<Integer> view,
            Pane above,
            Texts texts,
            Function<Column, Optional<String>> nameOf,
            BiConsumer<Column, String> rename) {
        this.view = view;
        this.above = above;
        this.texts = texts;
        this.nameOf = nameOf;
        this.rename = rename;
        beforeClick = Sorting.of(view);
    }

    /** How the table is sorted. */
    private record Sorting(List<TableColumn<Integer, ?>> order, List<SortType> types) {

        static Sorting of(TableView<Integer> view) {
            List<TableColumn<Integer, ?>> order = List.copyOf(view.getSortOrder());
            return new Sorting(
                    order, order.stream().map(TableColumn::getSortType).toList());
        }

        void restore(TableView<Integer> view) {
            for (int i = 0; i < order.size(); i++) {
                order.get(i).setSortType(types.get(i));
            }
            view.getSortOrder().setAll(order);
        }
    }

    /** From now on a double click opens the editor; a single one sorts, as ever. */
    void install() {
        view.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> {
            if (event.getClickCount() == 1) {
                beforeClick = Sorting.of(view);
                clicked = columnAt(event);
            }
        });
        view.addEventFilter(MouseEvent.MOUSE_RELEASED, event -> {
            boolean isDouble = event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2;
            if (isDouble && clicked.isPresent() && columnAt(event).isPresent()) {
                event.consume();
                // The first of the two clicks has sorted, and the mark of that may have moved the headings.
                beforeClick.restore(view);
                open(clicked.get());
            }
        });
    }

    private Optional<TableColumn<Integer, ?>> columnAt(MouseEvent event) {
        Node node = event.getTarget() instanceof Node target ? target : null;
        while (node != null && !(node instanceof TableColumnHeader)) {
            node = node.getParent();
        }
        TableColumnBase<?, ?> column = node instanceof TableColumnHeader header ? header.getTableColumn() : null;
        return view.getColumns().stream().filter(shown -> shown == column).findFirst();
    }

    /** Opens the editor of a column, if that has a name. */
    void open(TableColumn<Integer, ?> column) {
        Column shown = TableColumns.shownBy(column);
        nameOf.apply(shown).ifPresent(name -> {
            view.scrollToColumn(column);
            view.layout();
            header(column).ifPresent(header -> open(shown, name, header));
        });
    }

    private Optional<TableColumnHeader> header(TableColumn<Integer, ?> column) {
        return view.lookupAll(".column-header").stream()
                .filter(TableColumnHeader.class::isInstance)
                .map(TableColumnHeader.class::cast)
                .filter(header -> header.getTableColumn() == column)
                .findFirst();
    }

    private void open(Column column, String name, TableColumnHeader header) {
        field.ifPresent(this::close);
        TextField editor = new TextField(name);
        editor.setId("columnNameField");
        editor.setAccessibleText(texts.get("rename.tip", name));
        field = Optional.of(editor);
        editor.addEventHandler(KeyEvent.KEY_PRESSED, event -> press(event, editor, column, name));
        editor.focusedProperty().subscribe((before, focused) -> {
            if (!focused) {
                enter(editor, column, name);
            }
        });
        above.getChildren().setAll(editor);
        place(editor, header);
        editor.requestFocus();
        editor.selectAll();
    }

    private void place(TextField editor, TableColumnHeader header) {
        Bounds bounds = above.sceneToLocal(header.localToScene(header.getLayoutBounds()));
        double width = Math.max(LEAST_WIDTH, bounds.getWidth());
        double x = Math.max(0, Math.min(bounds.getMinX(), above.getWidth() - width));
        editor.setManaged(false);
        editor.resizeRelocate(x, bounds.getMinY(), width, bounds.getHeight());
    }

    private void press(KeyEvent event, TextField editor, Column column, String name) {
        if (event.getCode() == KeyCode.ENTER) {
            enter(editor, column, name);
            view.requestFocus();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            close(editor);
            view.requestFocus();
            event.consume();
        }
    }

    private void enter(TextField editor, Column column, String name) {
        boolean open = field.equals(Optional.of(editor));
        close(editor);
        if (open && !editor.getText().equals(name)) {
            rename.accept(column, editor.getText());
        }
    }

    /** Closes the editor, if it is open; nothing is renamed. */
    void giveUp() {
        field.ifPresent(this::close);
    }

    private void close(TextField editor) {
        if (field.equals(Optional.of(editor))) {
            field = Optional.empty();
            above.getChildren().clear();
        }
    }
}
