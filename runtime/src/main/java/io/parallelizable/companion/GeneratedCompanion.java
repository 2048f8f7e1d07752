package io.parallelizable.companion;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a generated companion and the classes in it, and names the class that it was made from.
 *
 * <p>By this mark the processor distinguishes a companion from a class that someone wrote, and detects that two classes
 * of a package ask for the same companion even if only one of them is being recompiled. Coverage tools such as JaCoCo
 * leave out classes with an annotation whose name contains {@code Generated}; the JDK's own annotation of that name is
 * not kept in class files.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface GeneratedCompanion {
    /** The class whose methods the companion calls. */
    String value();
}
