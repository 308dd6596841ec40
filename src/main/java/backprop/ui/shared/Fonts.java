package backprop.ui.shared;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.scene.text.Font;
import javafx.scene.text.FontPosture;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;

/**
 * Bundled fonts, for the same appearance on every system: Inter for the interface, the fonts of TeX for mathematics.
 */
public final class Fonts {

    private static final String INTER = "/com/formdev/flatlaf/fonts/inter/";
    private static final String KATEX = "/META-INF/resources/webjars/katex/0.16.4/dist/fonts/";

    /** Whether the fonts are loaded, which holds for the lifetime of the process. Confined to the JavaFX thread. */
    private static boolean loaded;

    private Fonts() {}

    /** Loads all fonts for style sheets and {@link Font}; no effect after the first call. */
    public static void load() {
        if (!loaded) {
            loadAll();
            loaded = true;
        }
    }

    private static void loadAll() {
        List.of("Inter-Regular.otf", "Inter-SemiBold.otf").forEach(file -> load(INTER + file, TabularDigits::in));
        List.of("KaTeX_Main-Regular.ttf", "KaTeX_Main-Bold.ttf", "KaTeX_Math-Italic.ttf", "KaTeX_Size1-Regular.ttf")
                .forEach(file -> load(KATEX + file, UnaryOperator.identity()));
    }

    /** Returns the font of the interface. */
    public static Font text(double size) {
        return upright("Inter", size);
    }

    /** Returns the font of emphasised text in the interface. */
    public static Font strong(double size) {
        return upright("Inter SemiBold", size);
    }

    /** Weight and posture are given because any font of the family might match otherwise. */
    public static Font upright(String family, double size) {
        return Font.font(family, FontWeight.NORMAL, FontPosture.REGULAR, size);
    }

    /** Returns the width of a text in pixels. */
    public static double width(String text, Font font) {
        Text measured = new Text(text);
        measured.setFont(font);
        return measured.getLayoutBounds().getWidth();
    }

    private static void load(String resource, UnaryOperator<byte[]> change) {
        try (InputStream in = Fonts.class.getResourceAsStream(resource)) {
            if (in == null || Font.loadFont(new ByteArrayInputStream(change.apply(in.readAllBytes())), 13) == null) {
                throw new IllegalStateException(
                        "font " + resource + ": expected among the libraries but was not found");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
