package io.parallelizable.benchmarks.report;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A table on the terminal and in a file, and the raw figures in another.
 *
 * @param name the files' name
 * @param table what is shown
 * @param raw what it was made from
 */
public record Report(String name, Table table, Table raw) {
    /** Prints the table and writes both files. */
    public void publish(PrintWriter out, Path folder) throws IOException {
        List<String> lines = new ArrayList<>(List.of(Machine.describe(), ""));
        lines.addAll(table.markdown());
        lines.forEach(out::println);
        Files.createDirectories(folder);
        Files.write(folder.resolve(name + ".md"), lines);
        Files.write(folder.resolve(name + ".csv"), raw.csv());
    }
}
