package errors;

import io.parallelizable.Parallelizable;

class Rows {
    @Parallelizable
    static int parse(String text) { // <- parse: [Parallelizable.NameCollision] the companion ParseParallel of parse(String) in Rows is already that of a method in Columns; companions of a package need different names. If that class no longer exists, delete the output of earlier builds (Maven: mvn clean); otherwise choose one: @Parallelizable(name = "RowsParseParallel").
        return 0;
    }

    @Parallelizable(name = "Healthy") // <- "Healthy": [Parallelizable.NameCollision] the companion Healthy of other(int) in Rows is already that of a method in Columns; companions of a package need different names. If that class no longer exists, delete the output of earlier builds (Maven: mvn clean); otherwise choose one: @Parallelizable(name = "RowsHealthy").
    static int other(int x) {
        return x;
    }
}

class Columns {
    @Parallelizable
    static int parse(String text) {
        return 0;
    }

    @Parallelizable(name = "Healthy")
    static int healthy(int x) {
        return x;
    }
}
