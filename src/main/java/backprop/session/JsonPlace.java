package backprop.session;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.DoublePredicate;

/**
 * JSON value with its location in the file. Each accessor returns a value of the expected kind or throws a
 * {@link SessionException} that names the location, the expected and the found value.
 */
record JsonPlace(Place place, Json value) {

    SessionException mismatch(String expected) {
        return place.mismatch(expected, value.described());
    }

    private Json.Members members() throws SessionException {
        if (value instanceof Json.Members members) {
            return members;
        }
        throw mismatch("an object");
    }

    /** Returns this object after checking that it has only the given keys. */
    JsonPlace withKeys(String... known) throws SessionException {
        Set<String> keys = Set.of(known);
        String expected = known.length == 0 ? "no keys" : "one of the keys " + String.join(", ", known);
        for (String key : members().values().keySet()) {
            if (!keys.contains(key)) {
                throw place.key(key).mismatch(expected, "an unknown key");
            }
        }
        return this;
    }

    /** Returns this object with the members of another one where it does not have them. */
    JsonPlace completedWith(Json other) throws SessionException {
        Map<String, Json> all = new LinkedHashMap<>();
        if (other instanceof Json.Members members) {
            all.putAll(members.values());
        }
        all.putAll(members().values());
        return new JsonPlace(place, new Json.Members(all));
    }

    /** Returns the value at a key of this object; a missing one is rejected by the next accessor. */
    JsonPlace at(String key) throws SessionException {
        return new JsonPlace(place.key(key), members().values().getOrDefault(key, Json.Absent.MISSING));
    }

    boolean has(String key) throws SessionException {
        return members().values().containsKey(key);
    }

    String text() throws SessionException {
        if (value instanceof Json.Text text) {
            return text.value();
        }
        throw mismatch("a text");
    }

    /** Returns a text that is one of the given choices. */
    String oneOf(Collection<String> choice) throws SessionException {
        if (value instanceof Json.Text text && choice.contains(text.value())) {
            return text.value();
        }
        String words = choice.stream()
                .map(word -> '"' + word + '"')
                .reduce((a, b) -> a + ", " + b)
                .orElse("");
        throw mismatch(choice.size() == 1 ? words : "one of " + words);
    }

    boolean truth() throws SessionException {
        if (value instanceof Json.Truth truth) {
            return truth.value();
        }
        throw mismatch("true or false");
    }

    double number() throws SessionException {
        return number("a finite number", number -> true);
    }

    /**
     * Returns a finite number.
     *
     * @param expected description of the valid numbers
     */
    double number(String expected, DoublePredicate fits) throws SessionException {
        if (value instanceof Json.Number number && Double.isFinite(number.value()) && fits.test(number.value())) {
            return number.value();
        }
        throw mismatch(expected);
    }

    double positiveNumber() throws SessionException {
        return number("a number above 0", number -> number > 0);
    }

    double numberNotNegative() throws SessionException {
        return number("a number of at least 0", number -> number >= 0);
    }

    /** Returns an integer written without decimal point and exponent. */
    long whole(long smallest, long largest) throws SessionException {
        if (value instanceof Json.Number number && number.whole()) {
            BigInteger whole = new BigInteger(number.text());
            if (whole.compareTo(BigInteger.valueOf(smallest)) >= 0
                    && whole.compareTo(BigInteger.valueOf(largest)) <= 0) {
                return whole.longValue();
            }
        }
        throw mismatch("a whole number from " + smallest + " to " + largest);
    }

    /**
     * Returns the entries of this list.
     *
     * @param expected description of the valid lists
     */
    List<JsonPlace> items(int smallest, int largest, String expected) throws SessionException {
        Json list = value instanceof Json.Numbers numbers ? numbers.unpacked() : value;
        if (!(list instanceof Json.Items items)
                || items.values().size() < smallest
                || items.values().size() > largest) {
            throw mismatch(expected);
        }
        List<JsonPlace> places = new ArrayList<>();
        for (Json item : items.values()) {
            places.add(new JsonPlace(place.item(places.size()), item));
        }
        return places;
    }

    /**
     * Returns this list of finite numbers; not copied.
     *
     * @param expected description of the expected length and its reason
     */
    double[] numbers(int count, String expected) throws SessionException {
        if (value instanceof Json.Numbers numbers && numbers.values().length == count) {
            return numbers.values();
        }
        for (JsonPlace item : items(count, count, expected)) {
            item.number();
        }
        throw mismatch(expected);
    }
}
