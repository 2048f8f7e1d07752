package io.parallelizable.companion;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The mark of a generated companion and of the classes in it: which class it was made from.
 *
 * <p>With it the processor tells a companion from a class that someone wrote, and finds out that two classes of a
 * package ask for the same companion even where only one of them is being recompiled. Coverage tools such as JaCoCo
 * leave out classes with an annotation whose name contains {@code Generated}; the JDK's own annotation of that name is
 * not kept in class files, where they would look for it.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface GeneratedCompanion {
    /** The class whose methods the companion calls. */
    String value();
}
