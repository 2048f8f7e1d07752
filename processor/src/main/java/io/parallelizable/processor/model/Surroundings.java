package io.parallelizable.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.Optional;
import java.util.Set;

/**
 * What an annotated method's signature, and the classes around it, have to do with other types.
 *
 * @param privateClass the private class that the method lies in, if it does
 * @param inaccessible the first type in the signature that a companion cannot name, if there is one
 * @param simpleNames all names that the generated source uses without choosing them: simple names of types, type
 *     variables, first parts of packages
 * @param shadowsJavaLang whether a class of the package hides one of java.lang
 * @param lint the kinds of compiler warning that mentioning the signature gives rise to
 * @param hidden what a class of the name given to the companion would hide from the package, such as
 *     {@code java.lang.Object}
 * @param nullMark the annotation on the method, or a class around it, that says how types without annotation are meant
 */
public record Surroundings(
        Optional<String> privateClass,
        Optional<String> inaccessible,
        Set<String> simpleNames,
        boolean shadowsJavaLang,
        Set<String> lint,
        Optional<String> hidden,
        Optional<ClassName> nullMark) {

    public Surroundings {
        simpleNames = Set.copyOf(simpleNames);
        lint = Set.copyOf(lint);
    }
}
