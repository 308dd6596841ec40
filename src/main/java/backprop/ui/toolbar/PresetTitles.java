package backprop.ui.toolbar;

import backprop.ui.PresetOpener;
import backprop.ui.Texts;
import java.util.List;
import java.util.Optional;

/** What presets are called in the language of the window. */
final class PresetTitles {

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

    /** What stands for the session with this title: the preset's localized title, or the title itself. */
    String shown(String sessionTitle) {
        return presets.names().stream()
                .filter(name -> presets.title(name).equals(sessionTitle))
                .findFirst()
                .map(this::titleOf)
                .orElse(sessionTitle);
    }
}
