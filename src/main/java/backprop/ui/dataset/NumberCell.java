package backprop.ui.dataset;

import backprop.ui.shared.Numbers;
import java.util.Objects;
import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;

/** A cell with a number, whose tooltip tells all its digits. */
class NumberCell extends TableCell<Integer, CellContent> {

    private static final PseudoClass POWER = PseudoClass.getPseudoClass("power");
    private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");

    private final Numbers numbers;

    NumberCell(Numbers numbers) {
        this.numbers = numbers;
        setOnMouseEntered(event -> explain());
    }

    /** A tooltip has a scene of its own, so a cell gets one when the mouse comes, and most never do. */
    private void explain() {
        if (getTooltip() == null) {
            Tooltip more = new Tooltip();
            more.setOnShowing(event -> more.setText(isEmpty() || getItem() == null ? "" : explanation(getItem())));
            setTooltip(more);
        }
    }

    @Override
    protected final void updateItem(CellContent content, boolean empty) {
        super.updateItem(content, empty);
        show(empty || content == null ? CellContent.NOTHING : content);
    }

    void show(CellContent content) {
        setText(content.text());
        pseudoClassStateChanged(REFUSED, content.refused().isPresent());
        String help = content.refused().orElse(null);
        // Setting it makes a property for each cell.
        if (!Objects.equals(help, getAccessibleHelp())) {
            setAccessibleHelp(help);
        }
        pseudoClassStateChanged(POWER, Numbers.isPower(content.text()));
    }

    /** What the tooltip says. */
    String explanation(CellContent content) {
        return content.refused().orElseGet(() -> numbers.exact(content.value()));
    }
}
