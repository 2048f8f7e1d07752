package io.parallelizable.processor.extract;

import javax.lang.model.element.Element;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Finds classes by name, as one module sees them: without it, one is found that the module does not read. */
public final class Lookup {
    private Lookup() {}

    /** The class of that name, as seen from an element. */
    public static @Nullable TypeElement find(String name, Element from, Elements elements) {
        return find(name, elements.getModuleOf(from), elements);
    }

    static @Nullable TypeElement find(String name, @Nullable ModuleElement module, Elements elements) {
        return module == null ? elements.getTypeElement(name) : elements.getTypeElement(module, name);
    }
}
