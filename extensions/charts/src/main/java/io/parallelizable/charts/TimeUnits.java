package io.parallelizable.charts;

/** The units that times are shown in. */
enum TimeUnits {
    SECONDS("s", 1),
    MILLISECONDS("ms", 1e3),
    MICROSECONDS("us", 1e6),
    NANOSECONDS("ns", 1e9);

    private final String symbol;
    private final double perSecond;

    TimeUnits(String symbol, double perSecond) {
        this.symbol = symbol;
        this.perSecond = perSecond;
    }

    /** The largest unit of which a time is at least one. */
    static TimeUnits of(double seconds) {
        for (TimeUnits unit : values()) {
            if (seconds * unit.perSecond >= 1) {
                return unit;
            }
        }
        return NANOSECONDS;
    }

    String symbol() {
        return symbol;
    }

    double in(double seconds) {
        return seconds * perSecond;
    }

    /** A time with its unit, such as {@code 10 us}. */
    static String text(double seconds) {
        TimeUnits unit = of(seconds);
        return Numbers.tick(Math.round(unit.in(seconds) * 100) / 100.0) + " " + unit.symbol;
    }
}
