package backprop.ui.toolbar;

import backprop.training.Snapshot;
import backprop.ui.shared.Fonts;
import backprop.ui.shared.LabModel;
import backprop.ui.shared.PresetOpener;
import backprop.ui.shared.Texts;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Tooltip;
import javafx.scene.text.Font;

/** Combo box of the presets. Shows the open session; a chosen preset is shown only after it was opened. */
final class PresetChoice {

    /** Width of padding and arrow. */
    private static final double FRAME = 48;

    private static final double WIDEST = 300;
    private static final double NARROWEST = 104;

    private final ComboBox<String> box;
    private final LabModel lab;
    private final PresetTitles titles;
    private final PresetOpener presets;
    private final String tip;

    PresetChoice(ComboBox<String> box, LabModel lab, PresetOpener presets, Texts texts) {
        this.box = box;
        this.lab = lab;
        this.presets = presets;
        titles = new PresetTitles(presets, lab);
        tip = texts.get("preset.tooltip");
        box.getItems().setAll(titles.all());
        box.setButtonCell(new TitleCell(box));
        box.setCellFactory(list -> new PresetCell(titles, texts));
        box.setTooltip(new Tooltip(tip));
        lab.momentProperty().subscribe(this::show);
        box.setOnAction(event -> choose());
        box.showingProperty().addListener((property, was, showing) -> {
            if (!showing) {
                open();
                show(lab.snapshot());
            }
        });
    }

    private void show(Snapshot snapshot) {
        String shown = titles.shown(snapshot);
        if (!box.isShowing() && !shown.equals(box.getValue())) {
            box.setValue(shown);
            box.getTooltip().setText(shown + "\n" + tip);
            fit();
        }
    }

    /** Returns the width of the title with a star, so that the layout is stable when the session is edited. */
    private void fit() {
        Font font = Fonts.text(13);
        double width = Fonts.width(titles.of(lab.snapshot()) + " *", font) + FRAME;
        box.setPrefWidth(Math.max(NARROWEST, Math.min(WIDEST, Math.ceil(width))));
        box.setMinWidth(box.getPrefWidth());
    }

    /** Opens the chosen preset immediately, or after the list is closed while it is open. */
    private void choose() {
        if (!box.isShowing()) {
            open();
        }
    }

    private void open() {
        String chosen = box.getValue();
        String shown = titles.shown(lab.snapshot());
        if (chosen != null && !chosen.equals(shown)) {
            titles.nameOf(chosen).ifPresent(name -> {
                box.setValue(shown);
                presets.open(name);
            });
        }
    }

    /** Truncates the title if it does not fit, or restores it. */
    ToolbarRoom.Reduction cut() {
        return new ToolbarRoom.Reduction(() -> box.setMinWidth(NARROWEST - 20), this::fit);
    }
}
