package backprop.ui.generate;

import static org.assertj.core.api.Assertions.assertThat;

import backprop.data.Generator;
import backprop.data.Recipe;
import backprop.data.Split;
import backprop.training.Configs;
import backprop.training.TrainingConfig;
import backprop.ui.shared.Languages;
import backprop.ui.shared.Numbers;
import backprop.ui.shared.Palette;
import backprop.ui.shell.ThreadCost;
import javafx.scene.canvas.Canvas;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.framework.junit5.ApplicationExtension;

/** However many rows are asked for, the preview is there at once; in processor time, since other programs may run beside. */
@ExtendWith(ApplicationExtension.class)
@Tag("bench")
class PreviewCostUiTest {

    private static final TrainingConfig PRESENT = Configs.xor();

    @ParameterizedTest
    @EnumSource
    void aPreviewOfManyRowsTakesLessThanFourMilliseconds(Generator generator) {
        Choice choice =
                new Choice(new Recipe(generator, 100_000, 0.1, 1), new Split(0.2, 1, Split.Drawing.FROM_EACH_CLASS));
        double median = ThreadCost.median(61, () -> {
            Canvas canvas = new Canvas(320, 320);
            return ThreadCost.millisOnJavaFx(() -> preview(canvas, choice));
        });
        ThreadCost.assertBelow("a preview of many rows takes less than four milliseconds", median, 4);
    }

    private static void preview(Canvas canvas, Choice choice) {
        Choice shown = choice.ofAtMost(GenerateController.MOST_SHOWN);
        new PreviewRenderer(canvas, Palette.LIGHT, new Numbers(Languages.ENGLISH))
                .draw(shown.dataset(), choice.generator().targets());
        assertThat(shown.in(PRESENT).data().train()).isNotEmpty();
    }
}
