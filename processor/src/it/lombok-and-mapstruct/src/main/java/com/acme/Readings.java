package com.acme;

import io.parallelizable.Parallelizable;
import java.util.List;
import lombok.experimental.UtilityClass;

@UtilityClass
public class Readings {
    @Parallelizable
    public static Row convert(Reading reading) {
        return RowMapper.INSTANCE.row(reading);
    }

    /** Static, as all methods here: Lombok sees to it. */
    @Parallelizable
    public double fahrenheit(Reading reading) {
        return reading.getCelsius() * 1.8 + 32;
    }

    public static List<Row> rows(List<Reading> readings) {
        return ConvertParallel.map(readings);
    }
}
