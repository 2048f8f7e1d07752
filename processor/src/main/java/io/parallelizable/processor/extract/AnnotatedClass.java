package io.parallelizable.processor.extract;

import java.util.Comparator;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * A class that annotates methods, kept from one round to the next by name: a compiler may replace its elements between
 * rounds. Two modules of one compilation may each have a class of that name.
 *
 * @param module the name of its module; empty for the unnamed one, and for a compiler that knows no modules
 * @param name its qualified name
 * @param seen the class as it was when it was found
 * @param findable whether its name finds it; none finds the class of a compact source file, which must not be touched
 *     in a later round: the compiler would read its file again, and find it twice
 */
public record AnnotatedClass(String module, String name, TypeElement seen, boolean findable)
        implements Comparable<AnnotatedClass> {
    private static final Comparator<AnnotatedClass> BY_NAME =
            Comparator.comparing(AnnotatedClass::name).thenComparing(AnnotatedClass::module);

    public static AnnotatedClass of(TypeElement type, Elements elements) {
        ModuleElement module = elements.getModuleOf(type);
        String moduleName = module == null ? "" : module.getQualifiedName().toString();
        String name = type.getQualifiedName().toString();
        return new AnnotatedClass(moduleName, name, type, Lookup.find(name, module, elements) != null);
    }

    /** The class as it is in a later round. */
    public AnnotatedClass now(Elements elements) {
        ModuleElement home = elements.getModuleOf(seen) == null ? null : elements.getModuleElement(module);
        TypeElement type = Lookup.find(name, home, elements);
        return type == null ? this : new AnnotatedClass(module, name, type, true);
    }

    /** In the order of names. */
    @Override
    public int compareTo(AnnotatedClass other) {
        return BY_NAME.compare(this, other);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AnnotatedClass that && compareTo(that) == 0;
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }
}
