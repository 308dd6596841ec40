package backprop.ui.history;

import backprop.ui.*;
import javafx.scene.canvas.Canvas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class DrawTimeUiTest {
    @Test
    void time() {
        Fonts.load();
        long t0 = java.lang.management.ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        Fonts.load();
        System.out.printf(
                "fonts %.1f ms%n",
                (java.lang.management.ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - t0) / 1e6);
        var run = LabFixture.run(LabFixture.xor(), 2047 * 2);
        var curve = run.curve();
        System.out.println("points " + curve.size());
        Numbers numbers = new Numbers(Languages.ENGLISH);
        var texts = new ChartTexts(Texts.of(ChartTexts.class, Languages.ENGLISH), numbers, 4);
        for (int rep = 0; rep < 8; rep++) {
            WaitForAsyncUtils.waitForAsyncFx(20000, () -> {
                Canvas canvas = new Canvas(336, 330);
                var renderer = new ChartRenderer(canvas.getGraphicsContext2D());
                double layout = 0, draw = 0;
                for (int k = 0; k < 50; k++) {
                    long a = java.lang.management.ManagementFactory.getThreadMXBean()
                            .getCurrentThreadCpuTime();
                    var content = ChartContent.of(
                            curve,
                            ChartScale.of(curve, LossScale.LOGARITHMIC, 336, 330, numbers),
                            Palette.LIGHT,
                            texts);
                    long b = java.lang.management.ManagementFactory.getThreadMXBean()
                            .getCurrentThreadCpuTime();
                    renderer.draw(content);
                    layout += (b - a) / 5e7;
                    draw += (java.lang.management.ManagementFactory.getThreadMXBean()
                                            .getCurrentThreadCpuTime()
                                    - b)
                            / 5e7;
                }
                long a =
                        java.lang.management.ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
                new javafx.scene.Scene(new javafx.scene.Group(canvas)).snapshot(null);
                System.out.printf(
                        "layout %.3f ms draw %.3f ms; 50 draws rendered in %.1f ms%n",
                        layout,
                        draw,
                        (java.lang.management.ManagementFactory.getThreadMXBean()
                                                .getCurrentThreadCpuTime()
                                        - a)
                                / 1e6);
            });
        }
    }
}
