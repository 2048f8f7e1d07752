package io.parallelizable.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.parallelizable.processor.harness.Compiled;
import io.parallelizable.processor.harness.InMemory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The annotation where the language does not allow it: the compiler's business, and no reason to fall over. */
class MisuseTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "@Parallelizable class Owner {}",
                "@Parallelizable interface Owner {}",
                "class Owner { @Parallelizable int field; }",
                "class Owner { @Parallelizable Owner() {} }",
                "class Owner { static int f(@Parallelizable int x) { return x; } }",
                "class Owner { static int f(int x) { @Parallelizable int y = x; return y; } }",
                "class Owner<@Parallelizable T> {}",
                "enum Owner { @Parallelizable A }"
            })
    void elsewhereThanOnAMethod(String owner) {
        Compiled compiled =
                InMemory.compiler().compile("package p; import io.parallelizable.Parallelizable;\n" + owner);
        assertThat(compiled.texts()).singleElement().asString().contains("not applicable");
    }

    @Test
    void twiceOnOneMethod() {
        Compiled compiled = InMemory.compiler().compile("""
                        package p;
                        import io.parallelizable.Parallelizable;
                        class Owner { @Parallelizable @Parallelizable static int f(int x) { return x; } }
                        """);
        assertThat(compiled.texts()).singleElement().asString().contains("not a repeatable annotation");
    }

    /** A record's component hands the annotation on to its accessor, which is an instance method. */
    @Test
    void onARecordComponent() {
        Compiled compiled =
                InMemory.compiler().compile("package p; record Owner(@io.parallelizable.Parallelizable int count) {}");
        assertThat(compiled.texts()).singleElement().asString().startsWith("[Parallelizable.NotStatic] count() is");
    }

    @Test
    void nameThatIsNoConstant() {
        Compiled compiled = InMemory.compiler().compile("""
                        package p;
                        import io.parallelizable.Parallelizable;
                        class Owner {
                            static String name;
                            @Parallelizable(name = name) static int f(int x) { return x; }
                            @Parallelizable(name = 1) static int g(int x) { return x; }
                            @Parallelizable(nam = "F") static int h(int x) { return x; }
                        }
                        """);
        assertThat(compiled.texts()).isNotEmpty().noneMatch(text -> text.contains("Internal"));
    }
}
