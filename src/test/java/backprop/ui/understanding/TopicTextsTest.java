package backprop.ui.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import backprop.session.Presets;
import backprop.training.Stage;
import backprop.ui.shared.Languages;
import backprop.ui.shared.Texts;
import backprop.ui.understanding.Markup.Face;
import backprop.ui.understanding.Markup.Span;
import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The texts of the panel in both languages. */
class TopicTextsTest {

    private static final String KATEX = "/META-INF/resources/webjars/katex/0.16.4/dist/fonts/";

    static List<Locale> languages() {
        return Languages.ALL;
    }

    private static List<Topic> topics() {
        return Section.ALL.stream()
                .flatMap(section -> section.topics().stream())
                .toList();
    }

    private static Font font(String file) throws IOException, FontFormatException {
        try (InputStream in = TopicTextsTest.class.getResourceAsStream(KATEX + file)) {
            return Font.createFont(Font.TRUETYPE_FONT, in);
        }
    }

    private static Stream<String> formulas(Locale language) {
        Texts texts = Texts.of(Topic.class, language);
        return Stream.concat(
                        Stream.of(Stage.values()).map(CycleRenderer::key),
                        topics().stream().map(Topic::key))
                .map(key -> texts.get(key + ".formula"));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyTopicIsToldInFourSentencesAtMost(Locale language) {
        Texts texts = Texts.of(Topic.class, language);
        for (Topic topic : topics()) {
            String text = Markup.plain(texts.get(topic.textKey("text")));
            assertThat(text.split("[.!?](\\s|$)")).as(text).hasSizeBetween(2, 5);
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyFormulaHasItsLettersInTheFontsOfMathematics(Locale language) throws Exception {
        Font main = font("KaTeX_Main-Regular.ttf");
        Font math = font("KaTeX_Math-Italic.ttf");
        formulas(language).flatMap(String::lines).forEach(line -> {
            for (Span span : Markup.parse(line)) {
                Font font = span.face() == Face.VARIABLE ? math : main;
                assertThat(font.canDisplayUpTo(span.text()))
                        .as(span + " in " + font.getFontName())
                        .isNegative();
            }
        });
    }

    @Test
    void everyPresetShipsWithTheProgram() {
        Stream.concat(Stream.of(Topic.CYCLE), topics().stream())
                .flatMap(topic -> topic.presets().stream())
                .forEach(preset -> assertThat(Presets.names()).contains(preset));
    }
}
