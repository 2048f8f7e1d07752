package io.parallelizable.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** Worry: a note shows another value than the one that failed, or fails itself. */
class LiteralsTest {
    @Test
    void primitives_areTypedAsInJava() {
        assertThat(Literals.of(-7)).isEqualTo("-7");
        assertThat(Literals.of(7L)).isEqualTo("7L");
        assertThat(Literals.of((byte) 7)).isEqualTo("(byte) 7");
        assertThat(Literals.of((short) 7)).isEqualTo("(short) 7");
        assertThat(Literals.of(0.5)).isEqualTo("0.5");
        assertThat(Literals.of(0.5f)).isEqualTo("0.5f");
        assertThat(Literals.of(true)).isEqualTo("true");
        assertThat(Literals.of('x')).isEqualTo("'x'");
    }

    @Test
    void specialDoubles_areTheirConstants() {
        assertThat(Literals.of(Double.NaN)).isEqualTo("Double.NaN");
        assertThat(Literals.of(Double.NEGATIVE_INFINITY)).isEqualTo("Double.NEGATIVE_INFINITY");
        assertThat(Literals.of(Float.POSITIVE_INFINITY)).isEqualTo("Float.POSITIVE_INFINITY");
    }

    @Test
    void textAndCharacters_areEscaped() {
        assertThat(Literals.of("a\"b\\c\n\r\t\0'")).isEqualTo("\"a\\\"b\\\\c\\n\\r\\t\\u0000'\"");
        assertThat(Literals.of('\'')).isEqualTo("'\\''");
        assertThat(Literals.of('"')).isEqualTo("'\"'");
        assertThat(Literals.of("")).isEqualTo("\"\"");
    }

    @Test
    void constantsAndClasses_haveTheirSimpleNames() {
        assertThat(Literals.of(TimeUnit.DAYS)).isEqualTo("TimeUnit.DAYS");
        assertThat(Literals.of(String.class)).isEqualTo("String.class");
        assertThat(Literals.of(null)).isEqualTo("null");
    }

    @Test
    void arraysAndCollections_showTheirElements() {
        assertThat(Literals.of(new int[] {1, 2})).isEqualTo("new int[] {1, 2}");
        assertThat(Literals.of(new String[][] {{"a"}, null})).isEqualTo("new String[][] {new String[] {\"a\"}, null}");
        assertThat(Literals.of(Arrays.asList(1L, null))).isEqualTo("[1L, null]");
        assertThat(Literals.of(new BigDecimal("1.50"))).isEqualTo("1.50");
    }

    @Test
    void maps_showTheirFirstEntries() {
        Map<Object, Object> map = new LinkedHashMap<>();
        map.put("a", new int[] {1});
        map.put(null, 2L);
        assertThat(Literals.of(map)).isEqualTo("{\"a\"=new int[] {1}, null=2L}");
        for (int i = 2; i < 8; i++) {
            map.put(i, i);
        }
        map.put(8, new Object() {
            @Override
            public String toString() {
                throw new AssertionError("nobody sees this");
            }
        });
        assertThat(Literals.of(map)).endsWith(", 7=7, ... 1 more}");
        assertThat(Literals.of(List.of(Map.of(1, Map.of(2, Map.of()))))).isEqualTo("[{1={2={...}}}]");
    }

    @Test
    void longValues_areShortened() {
        assertThat(Literals.of("x".repeat(1000))).hasSizeLessThan(100).endsWith("...\"");
        assertThat(Literals.of(new int[1000])).isEqualTo("new int[] {0, 0, 0, 0, 0, 0, 0, 0, ... 992 more}");
        assertThat(Literals.of(Collections.nCopies(9, 1))).isEqualTo("[1, 1, 1, 1, 1, 1, 1, 1, ... 1 more]");
    }

    @Test
    void shortenedText_doesNotSplitACharacter() {
        assertThat(Literals.of("x".repeat(79) + "\uD83D\uDE00" + "tail")).isEqualTo("\"" + "x".repeat(79) + "...\"");
    }

    @Test
    void listThatContainsItself_endsSomewhere() {
        List<Object> self = new ArrayList<>();
        self.add(self);
        assertThat(Literals.of(self)).isEqualTo("[[[[...]]]]");
    }

    /** A value whose text is whatever the test wants it to be. */
    private record Odd(Runnable effect, String text) {
        @Override
        public String toString() {
            effect.run();
            return text;
        }
    }

    @Test
    void toStringThatMisbehaves_neverThrows() {
        Odd throwing = new Odd(
                () -> {
                    throw new AssertionError();
                },
                "");
        assertThat(Literals.of(throwing)).isEqualTo("<Odd whose toString() throws AssertionError>");
        assertThat(Literals.of(new Odd(LiteralsTest::overflow, "")))
                .isEqualTo("<Odd whose toString() throws StackOverflowError>");
        assertThat(Literals.of(List.of(throwing))).contains("AssertionError");
        assertThat(Literals.of(new Odd(() -> {}, "a\nb"))).isEqualTo("a\\nb");
        assertThat(Literals.of(new Odd(() -> {}, "\n".repeat(1000)))).hasSizeLessThan(200);
        assertThat(Literals.of(new Odd(() -> {}, null))).isEqualTo("null");
    }

    @Test
    void numberOfAUsers_isEscapedToo() {
        AtomicReference<String> text = new AtomicReference<>("1\n-\n2");
        Number half = new Number() {
            private static final long serialVersionUID = 1L;

            @Override
            public int intValue() {
                return 0;
            }

            @Override
            public long longValue() {
                return 0;
            }

            @Override
            public float floatValue() {
                return 0.5f;
            }

            @Override
            public double doubleValue() {
                return 0.5;
            }

            @Override
            public String toString() {
                return text.get();
            }
        };
        assertThat(Literals.of(half)).isEqualTo("1\\n-\\n2");
        text.set(null);
        assertThat(Literals.of(half)).isEqualTo("null");
    }

    @Test
    void numberWithMillionsOfDigits_isToldByItsSize() {
        BigInteger prime = BigInteger.ONE.shiftLeft(82_589_933).subtract(BigInteger.ONE);
        assertThat(Literals.of(prime)).isEqualTo("<BigInteger of 82589933 bits>");
        assertThat(Literals.of(new BigDecimal(prime, 7))).isEqualTo("<BigDecimal of 82589933 bits>");
        assertThat(Literals.of(BigInteger.TEN.pow(1000))).startsWith("1000").endsWith("...");
        assertThat(Literals.of(new BigDecimal("1e1000"))).isEqualTo("1E+1000");
    }

    @SuppressWarnings("InfiniteRecursion")
    private static void overflow() {
        overflow();
    }
}
