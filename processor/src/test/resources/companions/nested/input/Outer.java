package nested;

import io.parallelizable.Parallelizable;

/** Around. */
public class Outer {
    private Outer() {}

    /** Shapes. */
    protected interface Shapes {
        /**
         * The area of a circle.
         *
         * @param radius its radius
         * @return its area
         */
        @Parallelizable
        static double area(double radius) {
            return Math.PI * radius * radius;
        }
    }
}
