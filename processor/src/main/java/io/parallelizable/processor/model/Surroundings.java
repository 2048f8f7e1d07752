package io.parallelizable.processor.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What an annotated method's signature, and the classes around it, have to do with other types.
 *
 * @param undefined the types in the signature that are not defined, so far
 * @param privateClass the private class that the method lies in, if it does
 * @param inaccessible the first type in the signature that a companion cannot name, if there is one
 * @param simpleNames all names that the generated source uses without choosing them: simple names of types, type
 *     variables, first parts of packages
 * @param shadowsJavaLang whether a class of the package hides one of java.lang
 * @param lint the kinds of compiler warning that mentioning the signature gives rise to
 */
public record Surroundings(
        List<String> undefined,
        Optional<String> privateClass,
        Optional<String> inaccessible,
        Set<String> simpleNames,
        boolean shadowsJavaLang,
        Set<String> lint) {

    public Surroundings {
        undefined = List.copyOf(undefined);
        simpleNames = Set.copyOf(simpleNames);
        lint = Set.copyOf(lint);
    }
}
