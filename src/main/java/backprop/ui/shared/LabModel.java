package backprop.ui.shared;

import backprop.data.Dataset;
import backprop.data.Sample;
import backprop.engine.Part;
import backprop.training.Newest;
import backprop.training.Snapshot;
import backprop.training.Work;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableSet;

/**
 * State shared by all panels: the newest snapshot, the selection and the display options. Confined to the JavaFX thread
 * except for {@link #accept}.
 */
public final class LabModel {

    private final Newest<Snapshot> newest = new Newest<>();
    private final ReadOnlyObjectWrapper<Snapshot> snapshot = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Snapshot> moment = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Optional<Work>> busy = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final AtomicBoolean asked = new AtomicBoolean();
    private Optional<BusyWatch> watch = Optional.empty();
    private final ReadOnlyLongWrapper dataset = new ReadOnlyLongWrapper();
    private final ObjectProperty<Subject> subject = new ValueProperty<>(Subject.training(0));
    private final ObjectProperty<Optional<Part>> hovered = new ValueProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Part>> selected = new ValueProperty<>(Optional.empty());
    private final ObservableList<Subject.Probe> probes = FXCollections.observableArrayList();
    private final ObservableSet<Subject.Probe> pinned = FXCollections.observableSet();
    private final IntegerProperty digits = new SimpleIntegerProperty(4);
    private final BooleanProperty logarithmicLoss = new SimpleBooleanProperty();
    private final BooleanProperty understandingShown = new SimpleBooleanProperty();
    private final BooleanProperty moreSettingsShown = new SimpleBooleanProperty();
    private final BooleanProperty dark = new SimpleBooleanProperty();
    private final BooleanProperty reduceMotion = new SimpleBooleanProperty();
    private final ObjectProperty<Locale> locale;

    public LabModel(Locale locale) {
        this.locale = new SimpleObjectProperty<>(locale);
    }

    /** Creates a model without a snapshot, with the user's preferences. */
    public LabModel(Preferences preferences) {
        this(preferences.language());
        dark.set(preferences.dark());
        digits.set(preferences.digits());
        reduceMotion.set(preferences.reduceMotion());
    }

    /** Creates a model with the state of {@code previous} in another language. */
    public LabModel(LabModel previous, Locale locale) {
        this(locale);
        snapshot.set(previous.snapshot.get());
        moment.set(previous.snapshot.get());
        dataset.set(previous.dataset.get());
        subject.set(previous.subject.get());
        selected.set(previous.selected.get());
        probes.setAll(previous.probes);
        pinned.addAll(previous.pinned);
        digits.set(previous.digits.get());
        logarithmicLoss.set(previous.logarithmicLoss.get());
        understandingShown.set(previous.understandingShown.get());
        moreSettingsShown.set(previous.moreSettingsShown.get());
        dark.set(previous.dark.get());
        reduceMotion.set(previous.reduceMotion.get());
    }

    /**
     * Accepts a snapshot from the training thread. Only the newest is kept: at most one update of the JavaFX thread is
     * pending.
     */
    public void accept(Snapshot next) {
        if (newest.put(next)) {
            Platform.runLater(this::show);
        }
    }

    /**
     * Notifies the model of a submitted command. May be called on any thread.
     *
     * @param waiting oldest pending command
     */
    public void ask(Supplier<Optional<Work>> waiting) {
        if (asked.compareAndSet(false, true)) {
            Platform.runLater(() -> watch(waiting));
        }
    }

    private void watch(Supplier<Optional<Work>> waiting) {
        asked.set(false);
        watch = watch.or(() -> Optional.of(new BusyWatch(waiting, busy::set)));
        watch.get().start();
    }

    private void show() {
        Snapshot next = newest.take();
        Snapshot previous = snapshot.get();
        if (previous != null && next.run() < previous.run()) {
            return;
        }
        boolean otherData = previous == null || next.dataset() != previous.dataset();
        if (otherData) {
            forgetData();
        } else if (next.run() != previous.run()) {
            forgetPartOutside(next, hovered);
            forgetPartOutside(next, selected);
        }
        dataset.set(next.dataset());
        subject.set(subject.get().within(next.config().data()));
        snapshot.set(next);
        if (previous == null || !next.isSameMomentAs(previous)) {
            moment.set(next);
            // Invalidation listeners are called again only after the value was read.
            moment.get();
        }
        if (otherData) {
            subject.set(Subject.first(next.config().data()));
        }
    }

    /**
     * Discards the state that refers to the previous dataset; panels discard theirs when {@link #datasetProperty}
     * changes.
     */
    private void forgetData() {
        // The previous data are still shown and may have a single row.
        subject.set(Subject.training(0));
        probes.clear();
        pinned.clear();
        hovered.set(Optional.empty());
        selected.set(Optional.empty());
    }

    private static void forgetPartOutside(Snapshot next, ObjectProperty<Optional<Part>> part) {
        if (part.get().isPresent() && !part.get().get().isIn(next.config().architecture())) {
            part.set(Optional.empty());
        }
    }

    public Snapshot snapshot() {
        return snapshot.get();
    }

    /** The newest snapshot; null only until the first one arrives, before any panel is built. */
    public ReadOnlyObjectProperty<Snapshot> snapshotProperty() {
        return snapshot.getReadOnlyProperty();
    }

    /**
     * The newest snapshot with new values: does not change when the same state is published again with a finer grid.
     * For views that draw no output grid; null as long as {@link #snapshotProperty} is.
     */
    public ReadOnlyObjectProperty<Snapshot> momentProperty() {
        return moment.getReadOnlyProperty();
    }

    /**
     * Number of the displayed dataset. Changes just before the first snapshot of another dataset is shown, when panels
     * discard state that refers to previous rows. Display options are kept.
     */
    public ReadOnlyLongProperty datasetProperty() {
        return dataset.getReadOnlyProperty();
    }

    /** The long-running command of the training thread, to be reported to the user. */
    public ReadOnlyObjectProperty<Optional<Work>> busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /** The row or point whose values all panels show. */
    public ObjectProperty<Subject> subjectProperty() {
        return subject;
    }

    /** The selected training or test row, if the subject is a row. */
    public Optional<Sample> selectedRow() {
        if (snapshot.get() == null) {
            return Optional.empty();
        }
        Dataset data = snapshot.get().config().data();
        return subject.get().row().map(row -> row.of(data));
    }

    /** Whether the subject is a training row excluded by the user. */
    public boolean isLeftOut(Subject other) {
        Dataset data = snapshot.get().config().data();
        return other.trainingRow().filter(row -> row.of(data).isLeftOut()).isPresent();
    }

    /** The inputs of the selected row or point, shape [inputs]. */
    public double[] subjectInputs() {
        if (subject.get() instanceof Subject.Probe probe) {
            return probe.inputs().stream().mapToDouble(Double::doubleValue).toArray();
        }
        return selectedRow().orElseThrow().inputs();
    }

    /** The part of the network under the mouse in any panel, highlighted in all panels. */
    public ObjectProperty<Optional<Part>> hoveredProperty() {
        return hovered;
    }

    /** The selected part of the network, clicked in any panel. */
    public ObjectProperty<Optional<Part>> selectedPartProperty() {
        return selected;
    }

    /** The clicked points; their predictions are updated during training. */
    public ObservableList<Subject.Probe> probes() {
        return probes;
    }

    /** The clicked points that are kept until removed; others are replaced by newer ones. */
    public ObservableSet<Subject.Probe> pinnedProbes() {
        return pinned;
    }

    /** Number of significant digits displayed, 2 to 15. */
    public IntegerProperty digitsProperty() {
        return digits;
    }

    /** Whether the error history has a logarithmic axis. */
    public BooleanProperty logarithmicLossProperty() {
        return logarithmicLoss;
    }

    /** Whether the panel 'Understanding the process' is visible. */
    public BooleanProperty understandingShownProperty() {
        return understandingShown;
    }

    /** Whether the settings below 'More settings' are expanded. */
    public BooleanProperty moreSettingsShownProperty() {
        return moreSettingsShown;
    }

    public BooleanProperty darkProperty() {
        return dark;
    }

    /** Whether the diagram shows the result of each step without animation. */
    public BooleanProperty reduceMotionProperty() {
        return reduceMotion;
    }

    public Palette palette() {
        return dark.get() ? Palette.DARK : Palette.LIGHT;
    }

    /** Returns the preferences to save. */
    public Preferences preferences() {
        return new Preferences(locale.get(), dark.get(), digits.get(), reduceMotion.get());
    }

    /** Calls {@code listener} after each change of the preferences, until a change of language replaces the model. */
    public void onPreferences(Consumer<Preferences> listener) {
        InvalidationListener change = property -> listener.accept(preferences());
        List.of(locale, dark, digits, reduceMotion).forEach(property -> property.addListener(change));
    }

    /** The language of this model's window. Setting it rebuilds the window with a new model. */
    public ObjectProperty<Locale> localeProperty() {
        return locale;
    }

    /** Returns the message bundle of the package of {@code type}, in the current language. */
    public Texts texts(Class<?> type) {
        return Texts.of(type, locale.get());
    }

    public Numbers numbers() {
        return new Numbers(locale.get());
    }
}
