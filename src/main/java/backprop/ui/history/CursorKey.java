package backprop.ui.history;

import backprop.training.ErrorCurve;
import java.util.Optional;
import javafx.scene.input.KeyCode;

/** Keys of the cursor. Arrows without modifiers are shortcuts of the window for training steps. */
enum CursorKey {
    FIRST {
        @Override
        int from(int point, ErrorCurve curve) {
            return 0;
        }
    },
    LAST {
        @Override
        int from(int point, ErrorCurve curve) {
            return curve.size() - 1;
        }
    },
    PREVIOUS {
        @Override
        int from(int point, ErrorCurve curve) {
            return point - 1;
        }
    },
    NEXT {
        @Override
        int from(int point, ErrorCurve curve) {
            return point + 1;
        }
    },
    PAGE_BACK {
        @Override
        int from(int point, ErrorCurve curve) {
            return point - page(curve);
        }
    },
    PAGE_FORWARD {
        @Override
        int from(int point, ErrorCurve curve) {
            return point + page(curve);
        }
    },
    AWAY {
        @Override
        int from(int point, ErrorCurve curve) {
            return point;
        }

        @Override
        Cursor move(Cursor cursor, ErrorCurve curve, ChartScale scale) {
            return new Cursor.Nowhere();
        }
    };

    private static final int PAGES = 10;

    static Optional<CursorKey> of(KeyCode code, boolean shift) {
        return switch (code) {
            case HOME -> Optional.of(FIRST);
            case END -> Optional.of(LAST);
            case PAGE_UP -> Optional.of(PAGE_BACK);
            case PAGE_DOWN -> Optional.of(PAGE_FORWARD);
            case ESCAPE -> Optional.of(AWAY);
            case LEFT -> shift ? Optional.of(PREVIOUS) : Optional.empty();
            case RIGHT -> shift ? Optional.of(NEXT) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static int page(ErrorCurve curve) {
        return Math.max(1, curve.size() / PAGES);
    }

    /** Returns the target from {@code point}, possibly out of range. */
    abstract int from(int point, ErrorCurve curve);

    /** Returns the new cursor; without a cursor it starts at the newest epoch. */
    Cursor move(Cursor cursor, ErrorCurve curve, ChartScale scale) {
        int start = cursor.point(curve, scale).orElse(curve.size() - 1);
        int point = Math.max(0, Math.min(curve.size() - 1, from(start, curve)));
        return new Cursor.AtEpoch(curve.epoch(point));
    }
}
