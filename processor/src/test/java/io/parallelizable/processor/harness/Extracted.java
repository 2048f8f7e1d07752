package io.parallelizable.processor.harness;

import io.parallelizable.processor.extract.AnnotatedClass;
import io.parallelizable.processor.extract.ExtractedMethod;
import io.parallelizable.processor.extract.MethodExtractor;
import io.parallelizable.processor.model.AnnotatedMethod;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** What the processor makes of the annotated methods of sources. */
public final class Extracted {
    /** What most sources begin with: they belong to package p. */
    public static final String IMPORTS = """
            package p;
            import io.parallelizable.*;
            import java.io.*;
            import java.util.*;
            import java.util.function.*;
            """;

    private Extracted() {}

    /** The annotated methods of the sources' classes, by name. */
    public static Map<String, AnnotatedMethod> methods(String... texts) {
        Map<String, AnnotatedMethod> methods = new LinkedHashMap<>();
        Extracting.from(environment -> methods.putAll(methods(environment)), texts);
        return methods;
    }

    /** The same where a compiler has come to processing. */
    public static Map<String, AnnotatedMethod> methods(ProcessingEnvironment environment) {
        MethodExtractor extractor = new MethodExtractor(environment);
        Map<String, AnnotatedMethod> methods = new LinkedHashMap<>();
        for (TypeElement type : classes(environment)) {
            MethodExtractor.methodsOf(AnnotatedClass.of(type, environment.getElementUtils())).stream()
                    .map(extractor::extract)
                    .map(ExtractedMethod::model)
                    .forEach(method -> methods.put(method.name(), method));
        }
        return methods;
    }

    /** All classes of the packages p and q, nested ones too. */
    private static List<TypeElement> classes(ProcessingEnvironment environment) {
        List<TypeElement> all = new ArrayList<>();
        for (String name : List.of("p", "q")) {
            Element home = environment.getElementUtils().getPackageElement(name);
            if (home != null) {
                add(ElementFilter.typesIn(home.getEnclosedElements()), all);
            }
        }
        return all;
    }

    private static void add(List<TypeElement> types, List<TypeElement> all) {
        all.addAll(types);
        types.forEach(type -> add(ElementFilter.typesIn(type.getEnclosedElements()), all));
    }

    /** The annotated methods of a class with those members, by name. */
    public static Map<String, AnnotatedMethod> owner(String members) {
        return methods(IMPORTS + "public class Owner {\n" + members + "\n}\n");
    }
}
