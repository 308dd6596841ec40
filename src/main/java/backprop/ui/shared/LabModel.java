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
 * What all panels share: the newest snapshot, and what the user selected and chose to see. Everything but {@link #accept}
 * belongs to the JavaFX thread.
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

    /** Makes a model that shows nothing yet, in the way that the user likes. */
    public LabModel(Preferences preferences) {
        this(preferences.language());
        dark.set(preferences.dark());
        digits.set(preferences.digits());
        reduceMotion.set(preferences.reduceMotion());
    }

    /** What {@code previous} shows, in another language. */
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
     * Takes a snapshot from the training thread. The newest wins: however many come before the JavaFX thread has time, one
     * draw is pending at most.
     */
    public void accept(Snapshot next) {
        if (newest.put(next)) {
            Platform.runLater(this::show);
        }
    }

    /**
     * Learns that a command was asked for, on any thread.
     *
     * @param waiting the oldest command that is not carried out
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
            // Listeners that take no value are called again only after the value was read.
            moment.get();
        }
        if (otherData) {
            subject.set(Subject.first(next.config().data()));
        }
    }

    /** Whatever belongs to a dataset goes with it; what panels hold of it goes when {@link #datasetProperty} changes. */
    private void forgetData() {
        // The data of before are still shown and may have one row only.
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

    /** The newest snapshot; null only until the first one has come, which is before any panel is built. */
    public ReadOnlyObjectProperty<Snapshot> snapshotProperty() {
        return snapshot.getReadOnlyProperty();
    }

    /**
     * The newest snapshot with numbers of its own: it does not change when the same moment comes once more with a finer grid.
     * What draws no grid of the outputs follows this; null as long as {@link #snapshotProperty} is.
     */
    public ReadOnlyObjectProperty<Snapshot> momentProperty() {
        return moment.getReadOnlyProperty();
    }

    /**
     * Number of the dataset that is shown. It changes just before the first snapshot of another one is shown; panels forget
     * then what belongs to the rows of before. What belongs to the user's eye stays.
     */
    public ReadOnlyLongProperty datasetProperty() {
        return dataset.getReadOnlyProperty();
    }

    /** The command that the training thread has been busy with for so long that the user is told. */
    public ReadOnlyObjectProperty<Optional<Work>> busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /** The row or point whose values the panels show; one selection, shared by all. */
    public ObjectProperty<Subject> subjectProperty() {
        return subject;
    }

    /** The row of either set that is selected, if the subject is one. */
    public Optional<Sample> selectedRow() {
        if (snapshot.get() == null) {
            return Optional.empty();
        }
        Dataset data = snapshot.get().config().data();
        return subject.get().row().map(row -> row.of(data));
    }

    /** Whether it is a training row from which nothing is learned, as the user wishes. */
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

    /** The part of the network under the mouse, in whichever panel; lights up in all. */
    public ObjectProperty<Optional<Part>> hoveredProperty() {
        return hovered;
    }

    /** The part of the network that was clicked, in whichever panel, and stays in sight until another one is or none. */
    public ObjectProperty<Optional<Part>> selectedPartProperty() {
        return selected;
    }

    /** Points that were clicked and not removed; their predictions follow training. */
    public ObservableList<Subject.Probe> probes() {
        return probes;
    }

    /** Those of the clicked points that stay until they are removed; the others give way to newer ones. */
    public ObservableSet<Subject.Probe> pinnedProbes() {
        return pinned;
    }

    /** Significant digits that numbers are shown with, 2 to 15. */
    public IntegerProperty digitsProperty() {
        return digits;
    }

    /** Whether the error history has a logarithmic axis. */
    public BooleanProperty logarithmicLossProperty() {
        return logarithmicLoss;
    }

    /** Whether the panel 'Understanding the process' is in sight. */
    public BooleanProperty understandingShownProperty() {
        return understandingShown;
    }

    /** Whether the settings below 'More settings' are in sight. */
    public BooleanProperty moreSettingsShownProperty() {
        return moreSettingsShown;
    }

    public BooleanProperty darkProperty() {
        return dark;
    }

    /** Whether the diagram shows the end of each step at once, instead of how it is reached. */
    public BooleanProperty reduceMotionProperty() {
        return reduceMotion;
    }

    public Palette palette() {
        return dark.get() ? Palette.DARK : Palette.LIGHT;
    }

    /** Returns what is kept for the next start of the program. */
    public Preferences preferences() {
        return new Preferences(locale.get(), dark.get(), digits.get(), reduceMotion.get());
    }

    /** Calls {@code listener} after each change of the preferences, until another language makes another model. */
    public void onPreferences(Consumer<Preferences> listener) {
        InvalidationListener change = property -> listener.accept(preferences());
        List.of(locale, dark, digits, reduceMotion).forEach(property -> property.addListener(change));
    }

    /** The language of this model's window. When it is set, the window is built anew, with a new model. */
    public ObjectProperty<Locale> localeProperty() {
        return locale;
    }

    /** The texts that lie beside {@code type}, in the chosen language. */
    public Texts texts(Class<?> type) {
        return Texts.of(type, locale.get());
    }

    public Numbers numbers() {
        return new Numbers(locale.get());
    }
}
