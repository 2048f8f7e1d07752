package io.parallelizable.processor.extract;

import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Who can name what. */
final class Access {
    private Access() {}

    /** Whether code in the given package, outside all classes, can name the type. */
    static boolean isAccessible(TypeElement type, PackageElement home, Elements elements) {
        boolean atHome = elements.getPackageOf(type).equals(home);
        for (Element element = type; element instanceof TypeElement; element = element.getEnclosingElement()) {
            Set<Modifier> modifiers = element.getModifiers();
            boolean accessible = modifiers.contains(Modifier.PUBLIC)
                    || atHome && !modifiers.contains(Modifier.PRIVATE)
                    || element.getEnclosingElement().getKind() == ElementKind.INTERFACE;
            if (!accessible) {
                return false;
            }
        }
        return true;
    }
}
