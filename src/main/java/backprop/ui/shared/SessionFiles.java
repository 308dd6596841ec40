package backprop.ui.shared;

import backprop.session.SessionFile;
import backprop.training.Document;
import backprop.training.Export;
import backprop.training.Snapshot;
import backprop.training.TrainingService;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Opens and saves session files, and asks for confirmation before an action discards unsaved work. Files are read and
 * written on the training thread; an action that waits for a save continues with the snapshot that reports its success.
 */
public final class SessionFiles {

    /** Action waiting for the save with this number. */
    private record Waiting(long save, Runnable action) {}

    private final Supplier<LabModel> lab;
    private final Function<Snapshot, String> names;
    private final TrainingService training;
    private final FilePlaces places;
    private final LeaveQuestion question;
    private long savesAskedFor;
    private boolean asking;
    private Optional<Waiting> waiting = Optional.empty();

    /**
     * @param lab   model of the window, replaced when the language changes
     * @param names localizes session names
     */
    public SessionFiles(
            Supplier<LabModel> lab,
            Function<Snapshot, String> names,
            TrainingService training,
            FilePlaces places,
            LeaveQuestion question) {
        this.lab = lab;
        this.names = names;
        this.training = training;
        this.places = places;
        this.question = question;
    }

    /** Asks for a session file and opens it. */
    public void open() {
        leave(() -> places.toOpen().ifPresent(file -> training.open(file, () -> SessionFile.read(file))));
    }

    /** Saves to the file of the session; asks for a file if there is none. */
    public void save() {
        save(file().or(this::chosenFile), () -> {});
    }

    /** Asks for a file and saves to it. */
    public void saveAs() {
        save(chosenFile(), () -> {});
    }

    /**
     * Runs an action that discards the session: immediately if all is saved, otherwise after confirmation, and after
     * saving if that is the answer. Does nothing if the user cancels or saving fails.
     */
    public void leave(Runnable action) {
        Snapshot snapshot = lab.get().snapshot();
        if (snapshot == null || !snapshot.document().isUnsaved()) {
            action.run();
        } else if (!asking) {
            asking = true;
            question.ask(names.apply(snapshot), answer -> {
                asking = false;
                follow(answer, action);
            });
        }
    }

    private void follow(LeaveQuestion.Answer answer, Runnable action) {
        switch (answer) {
            case SAVE -> {
                // Training after the save would be lost otherwise.
                training.pause();
                save(file().or(this::chosenFile), action);
            }
            case DISCARD -> action.run();
            case CANCEL -> {}
        }
    }

    private Optional<Path> file() {
        return lab.get().snapshot().document().file();
    }

    private Optional<Path> chosenFile() {
        return places.toSave(file().map(SessionFiles::fileName)
                .orElseGet(() -> suggestion(names.apply(lab.get().snapshot()))));
    }

    private void save(Optional<Path> target, Runnable then) {
        target.ifPresent(file -> {
            savesAskedFor++;
            waiting = Optional.of(new Waiting(savesAskedFor, then));
            training.export(Export.toSessionFile(file, session -> {
                SessionFile.write(file, session);
                return fileName(file);
            }));
        });
    }

    /** Completes the action that waits for a save if {@code snapshot} reports its result. */
    public void show(Snapshot snapshot) {
        Document document = snapshot.document();
        Optional<Waiting> due = waiting.filter(each -> each.save() <= document.saves());
        due.ifPresent(done -> {
            waiting = Optional.empty();
            if (document.failed()) {
                question.tellFailure(snapshot.notice().detail());
            } else {
                done.action().run();
            }
        });
    }

    public static String fileName(Path file) {
        return Optional.ofNullable(file.getFileName()).orElse(file).toString();
    }

    /** Returns a file name that is valid on every file system. */
    static String suggestion(String title) {
        String plain = title.replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
        return (plain.isEmpty() ? "session" : plain) + ".json";
    }
}
