package io.parallelizable.examples.course;

import io.parallelizable.Parallelizable;
import io.parallelizable.Sequences;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Your own types in and out: an array of inputs gives an array of results, a List of inputs a List.
 *
 * <p>Where values belong together, a record holds them. Records suit both sides, since nobody can change them while
 * other threads read them. The List of results cannot be changed, and result i belongs to input i here too.
 *
 * <pre>mvn -q compile exec:exec -Dmain=course.Example04_OwnObjects [-Dargs=9]</pre>
 */
public final class Example04_OwnObjects {
    private static final double STEP = 1e-5;
    private static final double GRAVITY = 9.81;
    private static final double DRAG = 0.01;

    private Example04_OwnObjects() {}

    /** A ball thrown with so many metres a second, at an angle above the ground. */
    record Throw(double speed, double degrees) {}

    /** Where it comes down, and after how long. */
    record Landing(double metres, double seconds) {}

    @Parallelizable
    static Landing land(Throw ball) {
        double forwards = ball.speed() * Math.cos(Math.toRadians(ball.degrees()));
        double upwards = ball.speed() * Math.sin(Math.toRadians(ball.degrees()));
        double x = 0;
        double y = 0;
        double time = 0;
        do {
            double air = DRAG * Math.hypot(forwards, upwards);
            forwards -= STEP * air * forwards;
            upwards -= STEP * (air * upwards + GRAVITY);
            x += STEP * forwards;
            y += STEP * upwards;
            time += STEP;
        } while (y > 0);
        return new Landing(x, time);
    }

    /**
     * Throws balls at several angles.
     *
     * @param args how many angles
     */
    public static void main(String... args) {
        int count = args.length > 0 ? Integer.parseInt(args[0]) : 9;
        Throw[] balls = Arrays.stream(Sequences.linspace(15, 75, count))
                .mapToObj(degrees -> new Throw(30, degrees))
                .toArray(Throw[]::new);

        Landing[] landings = LandParallel.map(balls);
        for (int i = 0; i < balls.length; i++) {
            System.out.printf(
                    Locale.ROOT,
                    "%4.1f degrees: %5.2f m in %4.2f s%n",
                    balls[i].degrees(),
                    landings[i].metres(),
                    landings[i].seconds());
        }

        List<Landing> sameAsList = LandParallel.map(List.of(balls));
        System.out.println("The list of results equals the array: " + sameAsList.equals(List.of(landings)));

        Landing farthest = sameAsList.stream()
                .max(Comparator.comparingDouble(Landing::metres))
                .orElseThrow();
        System.out.printf(
                Locale.ROOT, "Through air %.1f degrees go farthest.%n", balls[sameAsList.indexOf(farthest)].degrees());
    }
}
