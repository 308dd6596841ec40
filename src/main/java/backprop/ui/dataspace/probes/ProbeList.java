package backprop.ui.dataspace.probes;

import backprop.ui.dataspace.plot.DataSpacePlot;
import backprop.ui.dataspace.plot.PredictionWords;
import backprop.ui.dataspace.plot.Probes;
import backprop.ui.shared.LabModel;
import backprop.ui.shared.Subject;
import backprop.ui.shared.Texts;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;

/** The clicked points with their predictions, in words; what is chosen there is selected, Delete removes it. */
public final class ProbeList {

    private final ListView<Subject.Probe> list;
    private final LabModel lab;
    private final DataSpacePlot plot;
    private final PredictionWords words;
    private final Probes probes;
    private final Texts texts;
    private boolean filling;

    /** @param openMenu opens the context menu of a point */
    public ProbeList(
            ListView<Subject.Probe> list,
            LabModel lab,
            DataSpacePlot plot,
            Probes probes,
            BiConsumer<Subject.Probe, ContextMenuEvent> openMenu) {
        this.list = list;
        this.lab = lab;
        this.plot = plot;
        this.probes = probes;
        words = new PredictionWords(lab);
        texts = lab.texts(ProbeList.class);
        list.setCellFactory(view -> new ProbeCell());
        list.getSelectionModel().selectedItemProperty().addListener((property, was, probe) -> {
            if (!filling && probe != null) {
                lab.subjectProperty().set(probe);
            }
        });
        list.setOnContextMenuRequested(event -> {
            if (lab.subjectProperty().get() instanceof Subject.Probe probe) {
                openMenu.accept(probe, event);
            }
            event.consume();
        });
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.DELETE || event.getCode() == KeyCode.BACK_SPACE) {
                probes.removeSelected();
                event.consume();
            } else if (event.getCode() == KeyCode.K && !event.isShortcutDown()) {
                probes.turnSelectedPin();
                event.consume();
            } else if (event.getCode() == KeyCode.C && !event.isShortcutDown()) {
                probes.removeAll();
                event.consume();
            }
        });
    }

    /** Shows the newest predictions, if the list is in sight. */
    void show() {
        if (!list.getParent().isVisible()) {
            return;
        }
        filling = true;
        List<Subject.Probe> probes = List.copyOf(lab.probes());
        if (!list.getItems().equals(probes)) {
            list.getItems().setAll(probes);
        }
        list.refresh();
        if (lab.subjectProperty().get() instanceof Subject.Probe probe) {
            list.getSelectionModel().select(probe);
        } else {
            list.getSelectionModel().clearSelection();
        }
        filling = false;
    }

    private final class ProbeCell extends ListCell<Subject.Probe> {

        ProbeCell() {
            setWrapText(true);
            // Else the list would scroll to the side instead.
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(Subject.Probe probe, boolean empty) {
            super.updateItem(probe, empty);
            setText(empty || probe == null ? "" : text(probe));
        }

        private String text(Subject.Probe probe) {
            String said = words.ofWhole(probe, plot.space(), lab.snapshot());
            return probes.isPinned(probe) ? texts.get("pinned", said) : said;
        }
    }
}
