package backprop.explain;

import static org.assertj.core.api.Assertions.assertThat;

import backprop.data.Sample;
import backprop.engine.Activation;
import backprop.engine.Architecture;
import backprop.engine.Layer;
import backprop.engine.Loss;
import backprop.engine.Network;
import backprop.engine.Optimizer;
import backprop.engine.Part;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TranscriptTest {

    private static final Locale SPANISH = new Locale("es");

    @Test
    void plainTextHasTheLinesOfTheTextbook() {
        String text = render(TranscriptFormat.TEXT, mazur(), Locale.ENGLISH);
        assertThat(text)
                .startsWith("Mazur\n=====\n\nnetwork 2-2-2 (sigmoid, sigmoid), epoch 0\n"
                        + "row 1 \u00b7 x = (0.05, 0.1) \u00b7 expected (0.01, 0.99)\n")
                .contains("\nForward: row 1")
                .contains("\n  z_1^(1) = w_11^(1) x_1 + w_12^(1) x_2 + b_1^(1)"
                        + " = 0.15 \u22c5 0.05 + 0.2 \u22c5 0.1 + 0.35 = 0.3775\n")
                .contains("\n  L = 1/2 ((y_1 \u2212 t_1)^2 + (y_2 \u2212 t_2)^2) = ")
                .contains(" = 0.2984\n");
    }

    @Test
    void markdownSetsFormulasBetweenDollarSigns() {
        assertThat(render(TranscriptFormat.MARKDOWN, mazur(), Locale.ENGLISH))
                .startsWith("# Mazur\n\n")
                .contains("\n## Forward\n\n")
                .contains("\n### Layer 1, neuron 1\n\n")
                .contains("\n$z_{1}^{(1)} = w_{11}^{(1)}\\thinspace x_{1} + w_{12}^{(1)}\\thinspace x_{2} + b_{1}^{(1)}"
                        + " = 0.15 \\cdot 0.05 + 0.2 \\cdot 0.1 + 0.35 = \\mathbf{0.3775}$\n")
                .contains("\n$\\frac{\\partial L}{\\partial w_{11}^{(2)}} = ");
    }

    @Test
    void aTracedWeightComesFirstWithTheMeaningOfEachFactor() {
        Calculation traced = Calculation.of(
                Explained.mazur(new Optimizer.Sgd(.5)), Topic.training(0), Optional.of(new Part.Weight(1, 0, 0)));
        assertThat(render(TranscriptFormat.MARKDOWN, traced, Locale.ENGLISH))
                .contains("## Chain rule\n\nweight from layer 1, neuron 1 to output 1\n")
                .contains("$ *how the loss changes with the output*\n");
    }

    @ParameterizedTest
    @EnumSource(TranscriptFormat.class)
    void aTitleOfAnyLettersIsHarmless(TranscriptFormat format) {
        String title = "100% & $x_1$ #2 {a} \\b ~ ^ <c> | `d` *e*\nsecond line";
        String text = format.render(Transcript.of(title, 3, mazur(), words(Locale.ENGLISH)));
        switch (format) {
            case TEXT -> assertThat(text).startsWith(title);
            case MARKDOWN ->
                assertThat(text)
                        .startsWith(
                                "# 100% \\& \\$x\\_1\\$ \\#2 \\{a\\} \\\\b \\~ ^ \\<c\\> \\| \\`d\\` \\*e\\* second line\n");
            case LATEX ->
                assertThat(text)
                        .contains("\\section*{100\\% \\& \\$x\\_1\\$ \\#2 \\{a\\} \\textbackslash{}b \\~{} \\^{}"
                                + " $<$c$>$ $|$ `d` *e* second line}");
        }
    }

    @Test
    void latexNeedsNoPackageAndNothingButAscii() {
        for (Calculation calculation : List.of(mazur(), softmax(), adam())) {
            String latex = render(TranscriptFormat.LATEX, calculation, SPANISH);
            assertThat(latex)
                    .startsWith("\\documentclass{article}\n")
                    .doesNotContain("usepackage")
                    .contains("\\begin{document}")
                    .endsWith("\\end{document}\n");
            assertThat(latex.chars()).allMatch(c -> c == '\n' || c >= ' ' && c < 0x7f);
            assertThat(latex).doesNotContain("?");
            assertThat(balance(latex.replace("\\{", "").replace("\\}", ""))).isZero();
            assertThat(latex.chars().filter(c -> c == '$').count() % 2).isZero();
        }
    }

    @Test
    void latexKnowsTheLettersOfManyLanguages() {
        assertThat(LatexText.of(
                        "\u00dcbung \u00f1and\u00fa \u00bfQu\u00e9? Gr\u00f6\u00dfe \u0142 \u2192 \u03b7 \u65e5"))
                .isEqualTo("\\\"{U}bung \\~{n}and\\'{u} ?`Qu\\'{e}? Gr\\\"{o}\\ss{}e \\l{} $\\rightarrow$ $\\eta$ ?");
    }

    @Test
    void aCommaInsideANumberIsNoList() {
        assertThat(render(TranscriptFormat.LATEX, mazur(), SPANISH)).contains("0{,}15 \\cdot 0{,}05");
    }

    @Test
    void aFractionThatNoLineCouldHoldIsWrittenWithASlash() {
        Network network = new Network(
                new Architecture(2, List.of(new Layer(16, Activation.SOFTMAX))),
                new Random(1).doubles(48, -1, 1).toArray());
        double[] targets = new double[16];
        targets[0] = 1;
        Calculation wide = Calculation.ofRow(
                Explained.first(
                        network,
                        Explained.rule(Loss.CROSS_ENTROPY, new Optimizer.Sgd(.5), true),
                        new Sample(new double[] {.3, .7}, targets)),
                0);
        assertThat(render(TranscriptFormat.LATEX, wide, Locale.ENGLISH))
                .contains("e^{z_{1}^{(1)}} / (e^{z_{1}^{(1)}} + e^{z_{2}^{(1)}} + ");
    }

    @Test
    void theFormatIsThatOfTheName() {
        assertThat(TranscriptFormat.ofFile("a.b.MD")).contains(TranscriptFormat.MARKDOWN);
        assertThat(TranscriptFormat.ofFile("a.tex")).contains(TranscriptFormat.LATEX);
        assertThat(TranscriptFormat.ofFile("md")).isEmpty();
        assertThat(TranscriptFormat.ofFile("a.doc")).isEmpty();
    }

    private static int balance(String text) {
        int depth = 0;
        for (char c : text.toCharArray()) {
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            assertThat(depth).isNotNegative();
        }
        return depth;
    }

    private static String render(TranscriptFormat format, Calculation calculation, Locale locale) {
        return format.render(Transcript.of("Mazur", 0, calculation, words(locale)));
    }

    private static Words words(Locale locale) {
        return new Words(locale, new Decimals(locale), 4);
    }

    private static Calculation mazur() {
        return Calculation.ofRow(Explained.mazur(new Optimizer.Sgd(.5)), 0);
    }

    private static Calculation adam() {
        return Calculation.ofRow(Explained.mazur(new Optimizer.Adam(.01, .9, .999, 1e-8)), 0);
    }

    private static Calculation softmax() {
        Network network = new Network(
                new Architecture(2, List.of(Explained.sigmoid(2), new Layer(3, Activation.SOFTMAX))),
                new double[] {.1, .2, .3, .4, .1, .1, .5, .6, .1, .2, .3, .4, .2, .2, .2});
        return Calculation.of(
                Explained.first(
                        network,
                        Explained.rule(Loss.CROSS_ENTROPY, new Optimizer.Sgd(.5), true),
                        new Sample(new double[] {1, .5}, new double[] {1, 0, 0})),
                Topic.training(0),
                Optional.of(new Part.Weight(0, 1, 1)));
    }
}
