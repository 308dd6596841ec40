package backprop;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The tables of {@code ARCHITECTURE.md} that {@link ArchitectureTest} holds the program to. */
final class ArchitectureDocument {

    private static final Path FILE = Path.of("src/docs/ARCHITECTURE.md");
    private static final Pattern NAME = Pattern.compile("`([^`]+)`");

    private ArchitectureDocument() {}

    /** Packages below {@code backprop}, each with those that it may use; {@code root} is {@code backprop} itself. */
    static Map<String, Set<String>> packages() {
        Map<String, Set<String>> packages = new LinkedHashMap<>();
        rows("| package |")
                .forEach(cells -> names(cells.get(0)).forEach(name -> packages.put(name, names(cells.get(1)))));
        return packages;
    }

    /** Classes, with their packages below {@code backprop}, that may call {@code Platform.runLater}. */
    static Set<String> callersOfRunLater() {
        return rows("| calls `Platform.runLater` |").stream()
                .flatMap(cells -> names(cells.get(0)).stream())
                .collect(Collectors.toSet());
    }

    /** The cells of the table whose first line begins with {@code heading}. */
    private static List<List<String>> rows(String heading) {
        List<List<String>> rows = lines().stream()
                .dropWhile(line -> !line.startsWith(heading))
                .skip(2)
                .takeWhile(line -> line.startsWith("|"))
                .map(line -> Arrays.asList(line.substring(1).split("\\|")))
                .toList();
        if (rows.isEmpty()) {
            throw new IllegalStateException(FILE + ": expected a table that begins with " + heading);
        }
        return rows;
    }

    private static List<String> lines() {
        try {
            return Files.readAllLines(FILE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> names(String cell) {
        return NAME.matcher(cell)
                .results()
                .map((MatchResult match) -> match.group(1))
                .collect(Collectors.toSet());
    }
}
