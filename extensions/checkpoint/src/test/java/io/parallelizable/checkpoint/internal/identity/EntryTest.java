package io.parallelizable.checkpoint.internal.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.parallelizable.checkpoint.internal.identity.code.Member;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.DoubleUnaryOperator;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Worry: another method is compared than the one that elements call. */
@SuppressWarnings("serial") // nobody sends the lambdas
class EntryTest {
    static final String SOURCE = """
            package com.acme;

            import io.parallelizable.Parallelizable;

            public class Energy {
                @Parallelizable
                public static double energy(double x) {
                    double sum = 0;
                    for (double each : StepParallel.map(x, 2 * x)) {
                        sum += each;
                    }
                    return sum;
                }

                @Parallelizable
                static double step(double x) {
                    return x * x;
                }

                @Parallelizable
                static long step(long x) {
                    return x + 1;
                }

                public interface Shapes {
                    @Parallelizable
                    static double area(double radius) {
                        return Math.PI * radius * radius;
                    }
                }
            }
            """;

    @TempDir
    Path directory;

    private Program program(String source) {
        return program(directory, source);
    }

    /** The program with its companions. */
    static Program program(Path directory, String source) {
        return Program.in(directory)
                .with("com/acme/Energy", source)
                .options("-g", "--release", "17", "-processorpath", System.getProperty("java.class.path"))
                .compile();
    }

    private static Class<?> loops(ClassLoader loader, String name) {
        return Program.type(loader, "com.acme." + name);
    }

    @Test
    void loopsOfACompanion_callTheAnnotatedMethod() {
        ClassLoader loader = program(SOURCE).loader();
        assertThat(Entry.of(loops(loader, "EnergyParallel$Loops")))
                .isEqualTo(new Member("com/acme/Energy", "energy", "(D)D"));
        assertThat(Entry.of(loops(loader, "AreaParallel$Loops")))
                .isEqualTo(new Member("com/acme/Energy$Shapes", "area", "(D)D"));
    }

    @Test
    void loopsOfOverloads_callOneEach() {
        ClassLoader loader = program(SOURCE).loader();
        assertThat(Set.of(
                        Entry.of(loops(loader, "StepParallel$Loops")), Entry.of(loops(loader, "StepParallel$Loops2"))))
                .containsExactlyInAnyOrder(
                        new Member("com/acme/Energy", "step", "(D)D"), new Member("com/acme/Energy", "step", "(J)J"));
    }

    @Test
    void anyOtherClass_isRefused() {
        assertThatExceptionOfType(IdentityException.class)
                .isThrownBy(() -> Entry.of(EntryTest.class))
                .withMessageContaining("calls no annotated method");
    }

    @Test
    void companionThatElementsCall_isLookedThrough() {
        Program program = program(SOURCE);
        MethodIdentity identity = identity(program);
        assertThat(identity.parts().keySet())
                .containsExactlyInAnyOrder("Energy.energy(double)", "Energy.step(double)", "Energy.step(long)");
        assertThat(Difference.between(
                        identity.parts(),
                        identity(program(SOURCE.replace("x * x", "x / x"))).parts()))
                .hasToString("Energy.step(double) has changed");
    }

    private static MethodIdentity identity(Program program) {
        ClassLoader loader = program.loader();
        return MethodIdentity.of(Set.of(Entry.of(loops(loader, "EnergyParallel$Loops"))), loader, Set.of());
    }

    private static MethodIdentity identity(Object function) {
        return MethodIdentity.of(InputDigest.of(function).functions(), EntryTest.class.getClassLoader(), Set.of());
    }

    @Test
    void lambda_isItsBodyAndWhatThatCalls() {
        double captured = Math.PI;
        DoubleUnaryOperator lambda = (DoubleUnaryOperator & Serializable) x -> called(x) + captured;
        assertThat(identity(lambda).parts().keySet())
                .containsExactlyInAnyOrder(
                        "a lambda in EntryTest.lambda_isItsBodyAndWhatThatCalls", "EntryTest.called(double)");
    }

    @Test
    void methodReference_isThatMethod() {
        DoubleUnaryOperator reference = (DoubleUnaryOperator & Serializable) EntryTest::called;
        assertThat(identity(reference).parts().keySet()).containsExactly("EntryTest.called(double)");
    }

    @Test
    void referenceToAMethodOfTheJdk_isItsName() {
        DoubleUnaryOperator sine = (DoubleUnaryOperator & Serializable) Math::sin;
        DoubleUnaryOperator cosine = (DoubleUnaryOperator & Serializable) Math::cos;
        assertThat(Difference.between(identity(sine).parts(), identity(cosine).parts()))
                .hasToString("Math.cos is new; Math.sin is gone");
    }

    interface Shape {
        double area();
    }

    record Square(double side) implements Shape {
        @Override
        public double area() {
            return side * side;
        }
    }

    @Test
    void referenceToAMethodOfAnInterface_isThoseOfTheInputs() {
        ToDoubleFunction<Shape> area = (ToDoubleFunction<Shape> & Serializable) Shape::area;
        MethodIdentity identity = MethodIdentity.of(
                InputDigest.of(area).functions(), EntryTest.class.getClassLoader(), Set.of(Square.class));
        assertThat(identity.parts()).containsKey("EntryTest.Square.area()");
    }

    private static double called(double x) {
        return 2 * x;
    }

    @Test
    void functionThatIsNotSerializable_isRefused() {
        DoubleUnaryOperator lambda = x -> called(x);
        assertThatExceptionOfType(IdentityException.class)
                .isThrownBy(() -> InputDigest.of(lambda))
                .withMessageContaining("a lambda in " + EntryTest.class.getName() + " is not serializable");
    }

    @Test
    void methodWithoutAClassFile_isRefused() {
        Member missing = new Member("com/acme/Gone", "energy", "(D)D");
        assertThatExceptionOfType(IdentityException.class)
                .isThrownBy(() -> MethodIdentity.of(Set.of(missing), EntryTest.class.getClassLoader(), Set.of()))
                .withMessage(
                        "the class file of com.acme.Gone is not found, so it cannot be told whether energy has changed");
    }
}
