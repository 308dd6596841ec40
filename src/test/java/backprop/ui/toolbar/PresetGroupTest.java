package backprop.ui.toolbar;

import static org.assertj.core.api.Assertions.assertThat;

import backprop.session.Presets;
import backprop.ui.shared.Languages;
import backprop.ui.shared.Texts;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class PresetGroupTest {

    @Test
    void everyPresetIsInOneGroup() {
        assertThat(PresetGroup.all()).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(Presets.names());
    }

    @Test
    void everyPresetIsDescribedInEveryLanguage() {
        for (Locale language : Languages.ALL) {
            Texts texts = Texts.of(PresetGroup.class, language);
            for (String preset : Presets.names()) {
                assertThat(texts.find("preset." + preset + ".about"))
                        .as(preset + " " + language)
                        .isPresent();
            }
            for (PresetGroup group : PresetGroup.values()) {
                assertThat(texts.find(group.key())).isPresent();
            }
        }
    }
}
