package io.parallelizable.companion;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The mark of generated classes, in their class files.
 *
 * <p>Coverage tools such as JaCoCo leave out classes with an annotation whose name contains {@code Generated}; the
 * JDK's own annotation of that name is not kept in class files, where they would look for it.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface GeneratedCompanion {}
