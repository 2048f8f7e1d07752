package io.parallelizable.charts;

import io.parallelizable.Profile;
import java.awt.Color;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** When each thread of a run was busy: a row for each, the longest element marked. */
final class Timeline extends Chart {
    private static final int TOP = 50;
    private static final int BOTTOM = 92;
    private static final int RIGHT = 30;
    private static final int LABEL_ROOM = 24;
    private static final int MOST_LABEL = 220;

    /** The part of a row that a bar takes. */
    private static final double BAR = 0.7;

    /** Least height of a row that has its label. */
    private static final int LABELLED = 16;

    /** Every other bar is lighter, so that those which touch can be told apart. */
    private static final Color LIGHTER = new Color(0x4d, 0x9c, 0xcb);

    /** Part of the run from which on the longest element is marked: it would not be seen. */
    private static final double VISIBLE = 0.01;

    private final Profile<?> profile;

    Timeline(Profile<?> profile) {
        this.profile = profile;
    }

    @Override
    void paint(Graphics2D graphics, int width, int height) {
        int left = labelWidth(graphics) + LABEL_ROOM;
        Plot plot = new Plot(graphics, left, TOP, width - RIGHT, height - BOTTOM);
        TimeUnits unit = TimeUnits.of(profile.seconds());
        Axis time = plot.xAxis(0, unit.in(profile.seconds()));
        plot.title(profile.function() + ": when each thread was in an element");
        plot.names("time from the start of the run (" + unit.symbol() + ")", "");
        List<Profile.ThreadTimes> threads = profile.threads();
        double row = (double) (height - BOTTOM - TOP) / Math.max(1, threads.size());
        for (int i = 0; i < threads.size(); i++) {
            double y = TOP + i * row;
            paintRow(graphics, threads.get(i), time, unit, y + row * (1 - BAR) / 2, row * BAR);
            if (row >= LABELLED || i == 0 || i == threads.size() - 1) {
                plot.yLabel(shortened(threads.get(i).thread(), graphics), y + row / 2);
            }
        }
        plot.xTicks(time, time::label);
        legend(graphics, left, height);
    }

    private void paintRow(
            Graphics2D graphics, Profile.ThreadTimes thread, Axis time, TimeUnits unit, double y, double height) {
        boolean lighter = false;
        for (Profile.Interval interval : thread.intervals()) {
            graphics.setColor(lighter ? LIGHTER : Look.MAIN);
            graphics.fill(bar(time, unit.in(interval.start()), unit.in(interval.end()), y, height));
            lighter = !lighter;
        }
        profile.slowest(1).stream()
                .filter(part -> isMarked(part) && part.thread().equals(thread.thread()))
                .forEach(part -> {
                    graphics.setColor(Look.MARKED);
                    graphics.fill(bar(time, unit.in(part.start()), unit.in(part.start() + part.seconds()), y, height));
                });
    }

    private static Rectangle2D bar(Axis time, double from, double to, double y, double height) {
        double x = time.pixel(from);
        return new Rectangle2D.Double(x, y, Math.max(0.5, time.pixel(to) - x), height);
    }

    private boolean isMarked(Profile.Part part) {
        return part.seconds() >= VISIBLE * profile.seconds();
    }

    private void legend(Graphics2D graphics, int left, int height) {
        profile.slowest(1).stream().filter(this::isMarked).forEach(part -> {
            graphics.setColor(Look.MARKED);
            graphics.fill(new Rectangle2D.Double(left, height - 26, 14, 14));
            graphics.setColor(Look.INK);
            graphics.setFont(Look.TICK);
            graphics.drawString(
                    "longest: " + part.call() + ", " + TimeUnits.text(part.seconds()), left + 22, height - 14);
        });
    }

    private int labelWidth(Graphics2D graphics) {
        FontMetrics metrics = graphics.getFontMetrics(Look.TICK);
        return profile.threads().stream()
                .mapToInt(thread -> Math.min(MOST_LABEL, metrics.stringWidth(thread.thread())))
                .max()
                .orElse(0);
    }

    private static String shortened(String name, Graphics2D graphics) {
        FontMetrics metrics = graphics.getFontMetrics(Look.TICK);
        String text = name;
        while (metrics.stringWidth(text) > MOST_LABEL) {
            text = text.substring(0, text.length() - 4) + "...";
        }
        return text;
    }
}
