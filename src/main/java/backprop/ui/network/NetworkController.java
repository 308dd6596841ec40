package backprop.ui.network;

import backprop.ui.LabModel;
import backprop.ui.Subject;
import backprop.ui.Texts;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Label;

/** Shows the network of the newest snapshot, with the values of the selected row or point. */
public final class NetworkController {

    private final LabModel lab;
    private final Texts texts;

    @FXML
    private Label subtitleLabel;

    @FXML
    private Label notShownLabel;

    @FXML
    private NetworkDiagram networkDiagram;

    public NetworkController(LabModel lab) {
        this.lab = lab;
        texts = lab.texts(NetworkController.class);
    }

    @FXML
    private void initialize() {
        networkDiagram.viewProperty().subscribe(view -> view.ifPresent(this::showNotShown));
        networkDiagram.viewProperty().subscribe(this::speak);
        networkDiagram.setAccessibleRoleDescription(texts.get("role"));
        networkDiagram.follow(lab);
        new PartPointer(networkDiagram, lab).install();
        lab.subjectProperty().subscribe(subject -> subtitleLabel.setText(subtitle(subject)));
        lab.hoveredProperty().subscribe(this::speak);
    }

    private String subtitle(Subject subject) {
        if (subject instanceof Subject.Row row) {
            return texts.get("subtitle.row", lab.numbers().whole(row.index() + 1));
        }
        if (subject instanceof Subject.TestRow row) {
            return texts.get("subtitle.test", lab.numbers().whole(row.index() + 1));
        }
        return texts.get("subtitle.point", lab.numbers().point(lab.subjectInputs()));
    }

    private void showNotShown(NetworkView view) {
        int hidden = view.layout().hidden();
        notShownLabel.setVisible(hidden > 0);
        notShownLabel.setText(texts.get("notShown", hidden));
    }

    private void speak() {
        Optional<NetworkView> view = networkDiagram.viewProperty().get();
        String summary =
                texts.get("summary", lab.snapshot().network().architecture().shape());
        networkDiagram.setAccessibleText(view.flatMap(shown -> lab.hoveredProperty()
                        .get()
                        .filter(part -> part.isIn(shown.values().shape()))
                        .map(part -> new PartTexts(shown).spoken(part)))
                .orElse(summary));
    }
}
