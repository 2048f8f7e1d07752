package programs;

import io.parallelizable.Parallelizable;
import java.math.BigDecimal;
import java.text.ChoiceFormat;
import java.text.DecimalFormat;
import java.text.FieldPosition;
import java.text.Format;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.text.ParseException;
import java.text.ParsePosition;
import java.text.SimpleDateFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Objects that all calls use. */
class Objects {
    static class Stamp {
        private static final SimpleDateFormat STAMP = new SimpleDateFormat("yyyy-MM-dd");

        @Parallelizable // SharedObject
        static long day(String text) throws ParseException {
            return STAMP.parse(text).getTime();
        }
    }

    static class Digits {
        private static final DecimalFormat DIGITS = new DecimalFormat("0.000");

        @Parallelizable // SharedObject
        static String rounded(double x) {
            return DIGITS.format(x);
        }
    }

    static class Inherited {
        private static final SimpleDateFormat STAMP = new SimpleDateFormat("yyyy-MM-dd");
        private static final NumberFormat NUMBER = NumberFormat.getInstance();
        private static final MessageFormat MESSAGE = new MessageFormat("{0}");
        private static final ChoiceFormat CHOICE = new ChoiceFormat("0#none|1#some");
        private static final Format OF_THE_CLOCK = DateTimeFormatter.ISO_LOCAL_DATE.toFormat();
        private static final SafeFormat SAFE = new SafeFormat();

        /** A format that several threads may use, as some libraries have them. */
        static class SafeFormat extends Format {
            @Override
            public StringBuffer format(Object value, StringBuffer text, FieldPosition position) {
                return text.append(value);
            }

            @Override
            public Object parseObject(String text, ParsePosition position) {
                return text;
            }
        }

        @Parallelizable // SharedObject
        static String dateOfMillis(long millis) {
            return STAMP.format(millis);
        }

        @Parallelizable // SharedObject
        static Object dateAsAnObject(String text) throws ParseException {
            return STAMP.parseObject(text);
        }

        @Parallelizable // SharedObject
        static String numberAsAnObject(BigDecimal x) {
            return NUMBER.format(x);
        }

        @Parallelizable // SharedObject
        static String messageOfAll(String text) {
            return MESSAGE.format(new Object[] {text});
        }

        @Parallelizable // SharedObject
        static String chosen(Integer n) {
            return CHOICE.format(n);
        }

        @Parallelizable // SharedObject
        static List<String> allAsObjects(List<BigDecimal> xs) {
            return xs.stream().map(NUMBER::format).toList();
        }

        @Parallelizable // -
        static String anyFormat(LocalDate day) {
            return OF_THE_CLOCK.format(day);
        }

        @Parallelizable // -
        static String formatOfAnotherClass(Integer n) {
            return SAFE.format(n);
        }

        @Parallelizable // -
        static String formatMadeHere(BigDecimal x) {
            NumberFormat format = NumberFormat.getInstance();
            return format.format(x);
        }
    }

    static class OneMatcher {
        private static final Matcher NUMBER = Pattern.compile("\\d+").matcher("");

        @Parallelizable // SharedObject
        static boolean numeric(String text) {
            return NUMBER.reset(text).matches();
        }
    }

    static class OnePattern {
        private static final Pattern NUMBER = Pattern.compile("\\d+");

        @Parallelizable // -
        static boolean whole(String text) {
            return NUMBER.matcher(text).matches();
        }
    }

    static class SafeFormatter {
        private static final DateTimeFormatter STAMP = DateTimeFormatter.ISO_LOCAL_DATE;

        @Parallelizable // -
        static int year(String text) {
            return LocalDate.parse(text, STAMP).getYear();
        }
    }

    static class OwnFormat {
        @Parallelizable // -
        static String shown(double x) {
            DecimalFormat format = new DecimalFormat("0.00");
            return format.format(x);
        }
    }

    static class EachThread {
        private static final ThreadLocal<SimpleDateFormat> STAMP =
                ThreadLocal.withInitial(() -> new SimpleDateFormat("yyyy"));

        @Parallelizable // -
        static long parsed(String text) throws ParseException {
            return STAMP.get().parse(text).getTime();
        }
    }

    static class Solver {
        private double guess;
        private int iterations;

        double solve(double target) {
            guess = target;
            iterations = 0;
            while (Math.abs(guess * guess - target) > 1e-12 && iterations++ < 100) {
                guess = (guess + target / guess) / 2;
            }
            return guess;
        }
    }

    static class OneSolver {
        private static final Solver SOLVER = new Solver();

        @Parallelizable // StaticState
        static double root(double x) {
            return SOLVER.solve(x);
        }
    }

    static class NewSolver {
        @Parallelizable // -
        static double squareRoot(double x) {
            return new Solver().solve(x);
        }
    }
}
