package backprop.ui.toolbar;

import backprop.training.Snapshot;
import backprop.ui.PresetOpener;
import backprop.ui.Texts;
import java.util.List;
import java.util.Optional;

/** What presets are called in the language of the window. */
final class PresetTitles {

    private static final String EDITED = " *";

    private final PresetOpener presets;
    private final Texts texts;

    PresetTitles(PresetOpener presets, Texts texts) {
        this.presets = presets;
        this.texts = texts;
    }

    List<String> all() {
        return presets.names().stream().map(this::titleOf).toList();
    }

    private String titleOf(String name) {
        return texts.find("preset." + name).orElseGet(() -> presets.title(name));
    }

    Optional<String> nameOf(String shownTitle) {
        return presets.names().stream()
                .filter(name -> titleOf(name).equals(shownTitle))
                .findFirst();
    }

    /** What the open session is called: with a star, so that it can be opened again, once it was edited. */
    String shown(Snapshot snapshot) {
        return titleOfSession(snapshot.title()) + (snapshot.edited() ? EDITED : "");
    }

    private String titleOfSession(String sessionTitle) {
        return presets.names().stream()
                .filter(name -> presets.title(name).equals(sessionTitle))
                .findFirst()
                .map(this::titleOf)
                .orElse(sessionTitle);
    }
}
