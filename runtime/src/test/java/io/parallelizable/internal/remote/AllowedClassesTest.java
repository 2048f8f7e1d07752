package io.parallelizable.internal.remote;

import static org.assertj.core.api.Assertions.assertThat;

import io.parallelizable.Range;
import java.io.IOException;
import java.io.Serializable;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Worry: bytes become objects of classes that nobody named; or a run's own classes are refused. */
class AllowedClassesTest {
    /** A path that none of the JDK's file systems has made. */
    private interface OtherPath extends Path, Serializable {}

    private final AllowedClasses none = new AllowedClasses(List.of());

    @AfterEach
    void clear() {
        System.clearProperty(AllowedClasses.PROPERTY);
    }

    @Test
    void valuesOfTheJdkAndItsExceptions_areAllowed() {
        for (Class<?> value : List.of(String.class, BigDecimal.class, List.of().getClass(), IOException.class)) {
            assertThat(none.allows(value)).as("%s", value).isTrue();
        }
        assertThat(none.allows(URI.class)).isFalse();
        assertThat(none.allows(javax.crypto.spec.SecretKeySpec.class)).isFalse();
    }

    @Test
    void classesThatWereNamed_areAllowedWithThoseTheyAreNestedIn() {
        assertThat(none.allows(Map.Entry.class)).isTrue();
        AllowedClasses named = new AllowedClasses(Set.of(URI.class, java.security.KeyStore.Entry.class));
        assertThat(named.allows(URI.class)).isTrue();
        assertThat(named.allows(java.security.KeyStore.class))
                .as("the class around it")
                .isTrue();
        assertThat(named.allows(java.security.KeyStore.PasswordProtection.class))
                .as("a nest mate")
                .isTrue();
        assertThat(named.allows(java.security.Permission.class)).isFalse();
    }

    @Test
    void classesOfTheSameDirectory_areAllowed() {
        assertThat(none.allows(Range.class)).as("the runtime's own").isTrue();
        assertThat(none.allows(AllowedClassesTest.class)).isFalse();
        AllowedClasses named = new AllowedClasses(List.of(FrameTest[].class));
        assertThat(named.allows(AllowedClassesTest.class)).isTrue();
        assertThat(named.allows(org.junit.jupiter.api.Assertions.class)).isFalse();
    }

    @Test
    void classesAndPackagesThatTheUserNames_areAllowed() {
        System.setProperty(AllowedClasses.PROPERTY, "org.acme.Thing,java.net.*,java.security.Permission");
        assertThat(none.allows(URI.class)).isTrue();
        assertThat(none.allows(java.security.Permission.class)).isTrue();
        assertThat(none.allows(java.security.Permissions.class)).isFalse();
        assertThat(none.allows(java.net.spi.URLStreamHandlerProvider.class))
                .as("of a package inside")
                .isFalse();
    }

    @Test
    void arraysAndPrimitives_areAllowedWithTheirElements() {
        assertThat(none.covers(int[][].class)).isTrue();
        assertThat(none.covers(URI[].class)).isFalse();
        assertThat(none.covers(SentPath.class)).isTrue();
        assertThat(none.covers(Path[].class)).isTrue();
        assertThat(none.covers(OtherPath.class)).as("not made of what was sent").isFalse();
        assertThat(none.cover(List.of(String.class, URI.class))).isFalse();
        assertThat(none.cover(List.of(String.class, int[].class))).isTrue();
    }
}
