package backprop.session;

import backprop.data.Dataset;
import backprop.engine.Architecture;
import backprop.engine.Hyperparameters;
import backprop.training.Change;
import backprop.training.Recording;
import backprop.training.Session;
import backprop.training.Start;
import backprop.training.TrainingConfig;
import backprop.training.TrainingState;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The whole session file. */
final class SessionPart {

    private static final String FORMAT = "backprop-session";
    private static final int VERSION = 1;

    private SessionPart() {}

    static Session read(Json json) throws SessionException {
        JsonPlace file = new JsonPlace(Place.FILE, json);
        file.at("format").oneOf(List.of(FORMAT));
        requireVersion(file.at("version"));
        file.withKeys(
                "format", "version", "title", "notes", "data", "network", "training", "changes", "recorded", "state");
        String title = file.at("title").text();
        String notes = file.has("notes") ? file.at("notes").text() : "";
        Recording recording = recording(file);
        Optional<TrainingState> state =
                file.has("state") ? Optional.of(StatePart.read(file.at("state"), recording)) : Optional.empty();
        Session session = new Session(
                title,
                notes,
                recording.trainedTo(state.map(TrainingState::epoch).orElse(0L)),
                state);
        requireFiniteLoss(session);
        return session;
    }

    /** A weight set by hand at the epoch of the state has to be one with which training can continue. */
    private static void requireFiniteLoss(Session session) throws SessionException {
        long epoch = session.present().epoch();
        boolean setsWeights = session.recording().changes().stream()
                .anyMatch(change -> change instanceof Change.Parameter && change.epoch() == epoch);
        try {
            if (setsWeights) {
                session.run();
            }
        } catch (IllegalArgumentException e) {
            throw new SessionException(e.getMessage(), e);
        }
    }

    private static Recording recording(JsonPlace file) throws SessionException {
        TrainingConfig start = config(file);
        List<Change> changes = file.has("changes") ? ChangesPart.read(file.at("changes"), start) : List.of();
        long begin = 0;
        long end = 0;
        if (file.has("recorded")) {
            JsonPlace recorded = file.at("recorded").withKeys("from", "to");
            long first =
                    changes.isEmpty() ? StatePart.MAX_EPOCH : changes.get(0).epoch();
            begin = recorded.has("from") ? recorded.at("from").whole(0, first) : 0;
            end = recorded.at("to").whole(begin, StatePart.MAX_EPOCH);
        }
        return new Recording(begin, start, changes, end);
    }

    private static void requireVersion(JsonPlace version) throws SessionException {
        if (!(version.value() instanceof Json.Number number) || !number.whole() || number.value() != VERSION) {
            boolean newer = version.value() instanceof Json.Number found && found.value() > VERSION;
            String hint = newer ? " (a newer program wrote this file)" : "";
            throw version.place().mismatch("" + VERSION, version.value().described() + hint);
        }
    }

    private static TrainingConfig config(JsonPlace file) throws SessionException {
        Dataset data = DataPart.read(file.at("data"));
        Architecture shape =
                NetworkPart.readShape(file.at("network"), data.inputs().size());
        Start start = NetworkPart.readStart(file.at("network"), shape);
        Hyperparameters rule = TrainingPart.read(file.at("training"));
        try {
            return new TrainingConfig(data, shape, start, rule);
        } catch (IllegalArgumentException e) {
            throw new SessionException(e.getMessage(), e);
        }
    }

    static Json write(Session session) {
        Recording recording = session.recording();
        TrainingConfig start = recording.start();
        Map<String, Json> members = new LinkedHashMap<>();
        members.put("format", new Json.Text(FORMAT));
        members.put("version", Json.Number.of((long) VERSION));
        members.put("title", new Json.Text(session.title()));
        if (!session.notes().isEmpty()) {
            members.put("notes", new Json.Text(session.notes()));
        }
        members.put("data", DataPart.write(start.data()));
        members.put("network", NetworkPart.write(start.architecture(), start.start()));
        members.put("training", TrainingPart.write(start.rule()));
        if (!recording.changes().isEmpty()) {
            members.put("changes", ChangesPart.write(recording));
        }
        if (recording.begin() > 0
                || recording.end() > session.state().map(TrainingState::epoch).orElse(0L)) {
            members.put("recorded", write(recording));
        }
        session.state()
                .ifPresent(state -> members.put(
                        "state", StatePart.write(state, session.config().rule().optimizer())));
        return new Json.Members(members);
    }

    private static Json write(Recording recording) {
        Map<String, Json> members = new LinkedHashMap<>();
        if (recording.begin() > 0) {
            members.put("from", Json.Number.of(recording.begin()));
        }
        members.put("to", Json.Number.of(recording.end()));
        return new Json.Members(members);
    }
}
