package backprop.ui.toolbar;

import backprop.training.Snapshot;
import backprop.ui.shared.LabModel;
import backprop.ui.shared.PresetOpener;
import backprop.ui.shared.Texts;
import java.util.List;
import java.util.Optional;

/** Titles of presets and sessions in the language of the window. */
public final class PresetTitles {

    private static final String EDITED = " *";

    private final PresetOpener presets;
    private final Texts texts;

    public PresetTitles(PresetOpener presets, LabModel lab) {
        this.presets = presets;
        texts = lab.texts(PresetTitles.class);
    }

    List<String> all() {
        return PresetGroup.all().stream().map(this::titleOf).toList();
    }

    private String titleOf(String name) {
        return texts.find("preset." + name).orElseGet(() -> presets.title(name));
    }

    Optional<String> nameOf(String shownTitle) {
        return presets.names().stream()
                .filter(name -> titleOf(name).equals(shownTitle))
                .findFirst();
    }

    /** Returns the title of the open session, with a star if edited, so that it can be chosen again. */
    String shown(Snapshot snapshot) {
        return marked(of(snapshot), snapshot);
    }

    /** Returns a session name, with a star if it has unsaved edits. */
    public static String marked(String name, Snapshot snapshot) {
        return name + (snapshot.edited() ? EDITED : "");
    }

    /** Returns the title of the open session, translated if it is a preset. */
    public String of(Snapshot snapshot) {
        return presets.names().stream()
                .filter(name -> presets.title(name).equals(snapshot.title()))
                .findFirst()
                .map(this::titleOf)
                .orElse(snapshot.title());
    }
}
