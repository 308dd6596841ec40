package backprop.ui.dataset;

import backprop.ui.shared.Numbers;
import backprop.ui.shared.Texts;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.Region;

/** Whether a row is right, by a tick or a cross, and where there is room which class is expected and which one is said. */
final class OutcomeCell extends NumberCell {

    private final Texts texts;
    private final Region sign = new Region();

    /** @param words whether there is room for words */
    OutcomeCell(Numbers numbers, Texts texts, ObservableBooleanValue words) {
        super(numbers);
        this.texts = texts;
        getStyleClass().add("outcome-cell");
        setGraphic(sign);
        contentDisplayProperty()
                .bind(Bindings.when(words).then(ContentDisplay.LEFT).otherwise(ContentDisplay.GRAPHIC_ONLY));
    }

    @Override
    void show(CellContent content) {
        super.show(content);
        sign.setVisible(content.verdict().isPresent());
        content.verdict().ifPresent(this::show);
        setAccessibleText(content.verdict().map(this::words).orElse(""));
    }

    private void show(Verdict verdict) {
        String style = "outcome-" + verdict.kind().key();
        if (!sign.getStyleClass().contains(style)) {
            sign.getStyleClass().setAll("outcome", style);
        }
    }

    /** The whole, in a sentence. */
    private String words(Verdict verdict) {
        return texts.get("outcome." + verdict.kind().key(), verdict.expected(), verdict.said());
    }

    @Override
    String explanation(CellContent content) {
        return content.verdict().map(this::words).orElse("");
    }
}
