package io.parallelizable.benchmarks.small;

import io.parallelizable.benchmarks.report.Cells;
import io.parallelizable.benchmarks.report.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The figures of small maps as tables: a row for each map.
 *
 * @param figures what was measured
 */
public record SmallTable(List<Figure> figures) {
    private static final String LOOP = "loop";
    private static final List<String> WAYS = List.of("map", "stream", "setAll");

    /** These figures and others below them. */
    public SmallTable with(SmallTable others) {
        return new SmallTable(
                Stream.concat(figures.stream(), others.figures.stream()).toList());
    }

    /** How many times as fast as the plain loop each way is, and how many bytes it allocates beyond the loop's. */
    public Table table() {
        List<String> header = new ArrayList<>(List.of("N, JVM", LOOP));
        header.addAll(WAYS);
        WAYS.forEach(way -> header.add(way + " +B"));
        List<List<String>> rows = new ArrayList<>();
        byMap().forEach((map, ways) -> rows.add(row(map, ways)));
        return new Table(header, rows);
    }

    /** All figures. */
    public Table raw() {
        return new Table(
                List.of("map", "way", "median_ns", "fastest_ns", "bytes"),
                figures.stream().map(SmallTable::raw).toList());
    }

    Map<String, Map<String, Figure>> byMap() {
        return figures.stream()
                .collect(Collectors.groupingBy(
                        Figure::map, LinkedHashMap::new, Collectors.toMap(Figure::way, figure -> figure)));
    }

    private static List<String> row(String map, Map<String, Figure> ways) {
        Figure loop = ways.get(LOOP);
        List<String> row = new ArrayList<>(List.of(map, Cells.time(loop.medianNanos())));
        WAYS.forEach(way -> row.add(cell(ways, way, figure -> Cells.ratio(loop.medianNanos() / figure.medianNanos()))));
        WAYS.forEach(way -> row.add(cell(ways, way, figure -> Cells.whole(figure.bytes() - loop.bytes()))));
        return row;
    }

    private static String cell(Map<String, Figure> ways, String way, Function<Figure, String> text) {
        return Optional.ofNullable(ways.get(way)).map(text).orElse("-");
    }

    private static List<String> raw(Figure figure) {
        return List.of(
                figure.map(),
                figure.way(),
                Double.toString(figure.medianNanos()),
                Double.toString(figure.fastestNanos()),
                Cells.raw(figure.bytes()));
    }
}
