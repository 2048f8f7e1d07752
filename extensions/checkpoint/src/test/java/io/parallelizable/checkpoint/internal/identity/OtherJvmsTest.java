package io.parallelizable.checkpoint.internal.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Worry: inputs are the same, and have another digest in the next process. */
class OtherJvmsTest {
    enum Colour {
        RED,
        GREEN,
        BLUE,
        YELLOW,
        BLACK,
        WHITE
    }

    record Pixel(Colour colour, Set<Colour> others) implements Serializable {}

    /** Prints the digest of inputs whose hash codes differ from one JVM to the next. */
    static final class Main {
        private Main() {}

        public static void main(String[] arguments) {
            for (int k = 0; k < Integer.parseInt(arguments[0]); k++) {
                // Hash codes of enums are drawn when they are first asked for.
                new Object().hashCode();
            }
            System.out.println(InputDigest.of(inputs()).digest());
        }

        private static Object inputs() {
            Map<Colour, Object> map = new HashMap<>();
            Map<Object, Object> identities = new IdentityHashMap<>();
            Map<Colour, Object> byOrder = new EnumMap<>(Colour.class);
            List<Object> pixels = new ArrayList<>();
            for (Colour colour : Colour.values()) {
                map.put(colour, colour.name());
                identities.put(colour, 1);
                byOrder.put(colour, 2.5);
                pixels.add(new Pixel(colour, new HashSet<>(List.of(Colour.values()))));
            }
            return new Object[] {
                map,
                identities,
                byOrder,
                pixels,
                new ConcurrentHashMap<>(map),
                Set.of(Colour.values()),
                Set.of("a", "b", "c", "d", "e"),
                Map.of(Colour.RED, Set.of(1, 2, 3), Colour.BLUE, Set.of(4, 5, 6))
            };
        }
    }

    @Test
    void inputsWithHashCodesOfOtherJvms_haveTheSameDigest() throws IOException, InterruptedException {
        List<Process> jvms = new ArrayList<>();
        for (int history = 0; history < 6; history++) {
            jvms.add(start(history));
        }
        Set<String> digests = new HashSet<>();
        for (Process jvm : jvms) {
            digests.add(new String(jvm.getInputStream().readAllBytes()).strip());
            assertThat(jvm.waitFor(1, TimeUnit.MINUTES)).isTrue();
        }
        assertThat(digests).singleElement().asString().matches("[0-9a-f]{32}");
    }

    private static Process start(int history) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        Integer.toString(history))
                .redirectErrorStream(true)
                .start();
    }
}
