package io.parallelizable;

import io.parallelizable.internal.text.Figures;
import io.parallelizable.internal.text.Table;
import java.util.List;

/**
 * The speed-up of a run on 1, 2, 4 and more threads.
 *
 * @param rows the measurements of the same run, one for each number of threads, ascending
 */
public record Scaling(List<Speedup> rows) {
    /**
     * The rows of a run.
     *
     * @param rows one for each number of threads, ascending, at least one
     */
    public Scaling {
        rows = List.copyOf(rows);
    }

    /** {@return the row of the most threads, which is the last one} */
    public Speedup last() {
        return rows.get(rows.size() - 1);
    }

    /** {@return a table in Markdown that reads well as plain text, and what the last row means} */
    @Override
    public String toString() {
        List<String> header = List.of("threads", "time (s)", "serial / parallel", "efficiency", "serial fraction");
        String title = last().function() + ", N = " + last().length() + "\n";
        return title + Table.of(header, rows.stream().map(Scaling::row).toList()) + last().verdict();
    }

    private static List<String> row(Speedup row) {
        return List.of(
                String.valueOf(row.threads()),
                Figures.threeDigits(row.parallelSeconds()),
                Figures.twoDecimals(row.factor()),
                Figures.percent(row.efficiency()),
                Figures.part(row.serialFraction()));
    }
}
