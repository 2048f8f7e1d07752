package io.parallelizable.benchmarks.report;

import io.parallelizable.charts.Chart;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A table on the terminal and in a file, the raw figures in another, and perhaps a chart.
 *
 * @param name the files' name
 * @param table what is shown
 * @param raw what it was made from
 * @param chart the same to look at
 */
public record Report(String name, Table table, Table raw, Optional<Chart> chart) {
    /** A report without a chart. */
    public Report(String name, Table table, Table raw) {
        this(name, table, raw, Optional.empty());
    }

    /** The same with a chart. */
    public Report with(Chart picture) {
        return new Report(name, table, raw, Optional.of(picture));
    }

    /** Prints the table and writes the files. */
    public void publish(PrintWriter out, Path folder) throws IOException {
        List<String> lines = new ArrayList<>(List.of(Machine.describe(), ""));
        lines.addAll(table.markdown());
        lines.forEach(out::println);
        Files.createDirectories(folder);
        Files.write(folder.resolve(name + ".md"), lines);
        Files.write(folder.resolve(name + ".csv"), raw.csv());
        if (chart.isPresent()) {
            chart.get().save(folder.resolve(name + ".png"));
        }
    }
}
