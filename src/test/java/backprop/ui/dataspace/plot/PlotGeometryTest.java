package backprop.ui.dataspace.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import backprop.engine.GridSpec;
import backprop.engine.Scoring;
import backprop.training.Configs;
import backprop.ui.dataspace.view.ViewGrid;
import backprop.ui.shared.Languages;
import backprop.ui.shared.Numbers;
import backprop.ui.shared.Palette;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlotGeometryTest {

    private static final GridSpec VIEW = new GridSpec(0, 1, new double[2], -0.25, 1.25, 10, 40, 8, 8);
    private static final PlotArea AREA = PlotArea.within(400, 300, 40, VIEW);

    @Test
    void theAreaIsTheLargestSquareThatFitsAndCentred() {
        assertThat(AREA.side()).isEqualTo(300 - PlotArea.MARGIN - PlotArea.BELOW);
        assertThat(AREA.left()).isEqualTo((400 - AREA.side()) / 2);
    }

    @Test
    void inANarrowPanelTheLabelsKeepTheirRoom() {
        PlotArea narrow = PlotArea.within(200, 300, 40, VIEW);
        assertThat(narrow.left()).isGreaterThanOrEqualTo(40);
        assertThat(narrow.right()).isLessThanOrEqualTo(200);
    }

    @Test
    void dataGoToPixelsAndBack() {
        assertThat(AREA.x().position(-0.25)).isEqualTo(AREA.left());
        assertThat(AREA.y().position(10)).isEqualTo(AREA.bottom());
        assertThat(AREA.y().position(40)).isEqualTo(AREA.top());
        for (double y = 10; y <= 40; y += 0.7) {
            assertThat(AREA.y().value(AREA.y().position(y))).isEqualTo(y, within(1e-9));
        }
    }

    @Test
    void aTagNeverLeavesTheArea() {
        for (double x = AREA.left(); x <= AREA.right(); x += 4) {
            for (double y = AREA.top(); y <= AREA.bottom(); y += 4) {
                TagLayout tag = TagLayout.beside(Cursor.mouse(x, y), 110, 19, AREA, List.of());
                assertThat(AREA.contains(tag.x(), tag.y())).isTrue();
                assertThat(AREA.contains(tag.x() + 110, tag.y() + 19)).isTrue();
            }
        }
    }

    @Test
    void aTagGivesWayToARow() {
        Cursor point = Cursor.mouse(AREA.left() + 100, AREA.top() + 100);
        Cursor row = Cursor.mouse(point.x() + 30, point.y() - 20);
        TagLayout tag = TagLayout.beside(point, 60, 19, AREA, List.of(row));
        assertThat(tag.y()).isGreaterThan(point.y());
        assertThat(TagLayout.beside(point, 60, 19, AREA, List.of()).y()).isLessThan(point.y());
    }

    @Test
    void theCrosshairStaysInTheArea() {
        Cursor corner = Cursor.crosshair(AREA.left(), AREA.top());
        assertThat(corner.moved(-20, -20, AREA)).isEqualTo(corner);
        assertThat(corner.moved(20, 4, AREA)).isEqualTo(Cursor.crosshair(AREA.left() + 20, AREA.top() + 4));
    }

    @Test
    void theViewShowsAllRowsAndAQuarterMore() {
        GridSpec view = view(Configs.xor(), new Axes(0, 1), 0, 0);
        assertThat(view.xMin()).isEqualTo(-0.25, within(1e-12));
        assertThat(view.xMax()).isEqualTo(1.25, within(1e-12));
        assertThat(view.columns()).isEqualTo(128);
    }

    @Test
    void withThreeInputsTheThirdIsHeld() {
        GridSpec view = view(Sessions.majority(), new Axes(2, 0), 1, 0.7, 1);
        assertThat(view.xInput()).isEqualTo(2);
        assertThat(view.yInput()).isZero();
        assertThat(view.held()[1]).isEqualTo(0.7);
    }

    @Test
    void aCurveShowsTheRangeOfTheTargets() {
        GridSpec view = view(Sessions.wave(), new Axes(0, 0), 0);
        assertThat(view.rows()).isEqualTo(1);
        assertThat(view.yMin()).isBetween(-2.0, -1.0);
        assertThat(view.yMax()).isBetween(1.0, 2.0);
    }

    private static GridSpec view(backprop.training.TrainingConfig config, Axes axes, double... held) {
        Scoring scoring = Scoring.of(config.architecture().outputActivation(), config.trainRows());
        return ViewGrid.of(config, axes, OutputInterpretation.of(config, scoring, 0), held);
    }

    @Test
    void axesThatDoNotExistGiveWayToTheFirstTwo() {
        assertThat(new Axes(2, 1).within(2)).isEqualTo(new Axes(0, 1));
        assertThat(new Axes(0, 1).within(1)).isEqualTo(new Axes(0, 0));
        assertThat(new Axes(0, 0).within(3)).isEqualTo(new Axes(0, 1));
        assertThat(new Axes(2, 1).within(3)).isEqualTo(new Axes(2, 1));
    }

    @Test
    void choosingTheOtherAxisInputSwapsThem() {
        assertThat(new Axes(0, 1).withX(1)).isEqualTo(new Axes(1, 0));
        assertThat(new Axes(0, 1).withY(2)).isEqualTo(new Axes(0, 2));
    }

    @Test
    void ticksAreWrittenInTheLanguageOfTheReader() {
        AxisTicks ticks = AxisTicks.of(VIEW, new Numbers(Languages.SPANISH), "x1", "x2");
        assertThat(ticks.x()).extracting(AxisTicks.Mark::label).containsExactly("0", "0,5", "1");
    }

    @Test
    void theNearestRowIsFoundAndNoneThatIsFar() {
        OutputInterpretation interpretation = new OutputInterpretation.Value(0, 0, 1, Scoring.THRESHOLD_HALF);
        RowMarks rows = RowMarks.of(
                Configs.xor().data().train(),
                new Axes(0, 1),
                interpretation,
                HeatColors.of(interpretation, Palette.LIGHT, 1));
        PlotArea area = PlotArea.within(300, 300, 40, new GridSpec(0, 1, new double[2], -1, 2, -1, 2, 8, 8));
        double x = area.x().position(1);
        double y = area.y().position(0);
        assertThat(rows.nearest(area, x + 3, y - 3, 9)).hasValue(2);
        assertThat(rows.nearest(area, x + 30, y, 9)).isEmpty();
    }
}
