package backprop.session;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.io.Reader;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Parser from JSON text to {@link Json}. Time and memory are bounded for any text: nesting depth, list lengths and number of
 * values are limited to what a session can need.
 */
final class JsonParsing {

    private static final int MAX_LENGTH = 64 << 20;
    private static final int MAX_TEXT_LENGTH = 16 << 20;

    /** Well above the eight keys of the largest object in a session. */
    private static final int MAX_KEYS = 64;

    /** Well above the seven levels of a session. */
    private static final int MAX_DEPTH = 16;

    /** Above the 6.8 million tokens of two sets of 100,000 rows of 32 numbers. */
    private static final int MAX_TOKENS = 8_000_000;

    // NaN and infinities are parsed, so that they can be rejected with their location.
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxDocumentLength(MAX_LENGTH)
                    .maxStringLength(MAX_TEXT_LENGTH)
                    .maxTokenCount(MAX_TOKENS)
                    .build())
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .build();

    private final JsonParser parser;
    private int depth;

    private JsonParsing(JsonParser parser) {
        this.parser = parser;
    }

    /**
     * Reads one JSON value, with nothing after it.
     *
     * @throws SessionException if the text is not JSON, a key is duplicated or a bound is exceeded
     * @throws IOException      if {@code text} cannot be read
     */
    static Json read(Reader text) throws SessionException, IOException {
        try (JsonParser parser = FACTORY.createParser(text)) {
            return translated(parser);
        }
    }

    private static Json translated(JsonParser parser) throws SessionException, IOException {
        try {
            return new JsonParsing(parser).document();
        } catch (StreamConstraintsException e) {
            throw failure(parser.currentLocation(), "expected a session but was too much: ", e);
        } catch (JsonProcessingException e) {
            throw failure(e.getLocation(), "expected JSON but was broken: ", e);
        }
    }

    /** Creates the exception with Jackson's message, without its remarks on sources and settings. */
    private static SessionException failure(JsonLocation location, String what, JsonProcessingException e) {
        String reason = e.getOriginalMessage()
                .replaceAll("\\[Source: [^;]*; ([^\\]]*)\\]", "$1")
                .replaceAll(", from `[^`]*`", "")
                .replaceAll(": enable `[^`]*` to allow| \\(not recognized as one since Feature [^)]*\\)", "");
        return new SessionException(where(location) + what + reason, e);
    }

    private static String where(JsonLocation location) {
        return "line " + location.getLineNr() + ", column " + location.getColumnNr() + ": ";
    }

    private Json document() throws IOException, SessionException {
        if (parser.nextToken() == null) {
            throw Place.FILE.mismatch("a session", "empty");
        }
        Json value = value(Place.FILE);
        if (parser.nextToken() != null) {
            throw new SessionException(where(parser.currentTokenLocation()) + "expected the end of the file but was "
                    + OneLine.shortened(parser.getText()));
        }
        return value;
    }

    private Json value(Place place) throws IOException, SessionException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> members(place);
            case START_ARRAY -> items(place);
            case VALUE_STRING -> new Json.Text(parser.getText());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number();
            case VALUE_TRUE -> new Json.Truth(true);
            case VALUE_FALSE -> new Json.Truth(false);
            default -> Json.Absent.NULL;
        };
    }

    private Json.Number number() throws IOException {
        String text = parser.getText();
        double value = parser.isNaN() ? Double.NaN : Double.parseDouble(text);
        return new Json.Number(text, value, parser.currentToken() == JsonToken.VALUE_NUMBER_INT);
    }

    private Json members(Place place) throws IOException, SessionException {
        descend(place);
        Map<String, Json> members = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            if (members.containsKey(key)) {
                throw place.key(key).mismatch("this key once", "there twice (line " + line() + ")");
            }
            if (members.size() == MAX_KEYS) {
                throw place.mismatch("at most " + MAX_KEYS + " keys", "more (line " + line() + ")");
            }
            parser.nextToken();
            members.put(key, value(place.key(key)));
        }
        depth--;
        return new Json.Members(members);
    }

    private Json items(Place place) throws IOException, SessionException {
        descend(place);
        JsonList list = new JsonList();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (list.isFull()) {
                throw place.mismatch("at most " + JsonList.MAX_ENTRIES + " entries", "more (line " + line() + ")");
            }
            list.add(value(place.item(list.size())));
        }
        depth--;
        return list.value();
    }

    private int line() {
        return parser.currentTokenLocation().getLineNr();
    }

    private void descend(Place place) throws SessionException {
        depth++;
        if (depth > MAX_DEPTH) {
            throw place.mismatch("at most " + MAX_DEPTH + " brackets within each other", "more");
        }
    }
}
