package backprop.ui.calculation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import backprop.engine.Part;
import backprop.explain.Piece;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** With letters that are all half an em wide, at 20 pixels: 10 pixels each. */
class LineLayoutTest {

    private static final double SIZE = 20;
    private static final Piece EQUALS = new Piece.Sign("=", Piece.Operator.RELATION);
    private static final Piece PLUS = new Piece.Sign("+", Piece.Operator.ADDITION);

    private final MathLayout math = new MathLayout((character, face) -> 0.5, SIZE);

    @Test
    void whatFitsStaysInOneLine() {
        MathBox box = LineLayout.set(formula("x", "1234", "5678"), math, 500);
        assertThat(box.letters()).extracting(MathBox.Letters::y).containsOnly(0.0);
        // 1 + 4 + 4 digits and two relations with 5/18 em on both sides.
        assertThat(box.width()).isEqualTo(9 * 10 + 2 * (10 + 2 * SIZE * 5 / 18));
    }

    @Test
    void theSecondRelationStandsUnderTheFirst() {
        MathBox box = LineLayout.set(formula("x", "123456", "987654"), math, 120);
        List<MathBox.Letters> signs = run(box, "=");
        assertThat(signs.get(1).x()).isEqualTo(signs.get(0).x());
        assertThat(signs.get(1).y()).isGreaterThan(signs.get(0).y());
        assertThat(run(box, "987654").get(0).x())
                .isEqualTo(run(box, "123456").get(0).x());
    }

    @Test
    void aLongSumIsBrokenBetweenAddendsAndGoesOnBehindTheRelation() {
        Piece sum = new Piece.Row(List.of(
                Piece.upright("x"),
                EQUALS,
                new Piece.Row(
                        List.of(Piece.upright("11111"), PLUS, Piece.upright("22222"), PLUS, Piece.upright("33333")))));
        MathBox box = LineLayout.set(sum, math, 160);
        assertThat(box.width()).isLessThanOrEqualTo(160);
        MathBox.Letters plus = run(box, "+").get(1);
        assertThat(plus.y()).isGreaterThan(0);
        assertThat(plus.x()).isCloseTo(run(box, "11111").get(0).x(), within(1e-9));
        assertThat(run(box, "33333").get(0).y()).isEqualTo(plus.y());
    }

    @Test
    void aMarkedPieceCoversItsLetters() {
        Part.Weight weight = new Part.Weight(0, 2, 1);
        Piece row = new Piece.Row(List.of(Piece.upright("ab"), new Piece.Marked(Piece.upright("w"), weight)));
        MathBox box = math.set(row);
        assertThat(box.areas()).hasSize(1);
        MathBox.Area area = box.areas().get(0);
        assertThat(area.part()).isEqualTo(weight);
        assertThat(area.contains(25, -5)).isTrue();
        assertThat(area.contains(15, -5)).isFalse();
    }

    @Test
    void aFractionStandsAroundTheAxisWithNumeratorAboveAndDenominatorBelow() {
        MathBox box = math.set(new Piece.Fraction(Piece.upright("1"), Piece.upright("234")));
        MathBox.Bar bar = box.bars().get(0);
        assertThat(run(box, "1").get(0).y()).isLessThan(bar.y());
        assertThat(run(box, "234").get(0).y()).isGreaterThan(bar.y());
        assertThat(bar.width()).isGreaterThan(30);
        // The numerator is centred over the denominator.
        assertThat(run(box, "1").get(0).x() + 5)
                .isEqualTo(run(box, "234").get(0).x() + 15);
    }

    @Test
    void scriptsAreSmallerAndDoNotMoveTheBaseline() {
        MathBox box = math.set(
                new Piece.Scripts(Piece.italic("z"), Optional.of(Piece.upright("3")), Optional.of(Piece.upright("1"))));
        assertThat(run(box, "z").get(0).y()).isZero();
        assertThat(run(box, "3").get(0).y()).isPositive();
        assertThat(run(box, "1").get(0).y()).isNegative();
        assertThat(run(box, "3").get(0).size()).isEqualTo(SIZE * 0.7);
    }

    private static Piece formula(String left, String middle, String right) {
        return new Piece.Row(List.of(Piece.upright(left), EQUALS, Piece.upright(middle), EQUALS, Piece.upright(right)));
    }

    private static List<MathBox.Letters> run(MathBox box, String text) {
        return box.letters().stream().filter(run -> run.text().equals(text)).toList();
    }
}
