package io.parallelizable.processor;

import io.parallelizable.processor.extract.AnnotatedClass;
import io.parallelizable.processor.extract.MethodExtractor;
import io.parallelizable.processor.validate.Problems;
import io.parallelizable.processor.write.Reporter;
import java.util.SortedSet;
import javax.lang.model.SourceVersion;

/** Whether the build compiles for a version of Java in which companions can be written; said once if it does not. */
final class LanguageLevel {
    private static final SourceVersion NEEDED = SourceVersion.RELEASE_17;

    private final SourceVersion found;
    private final Reporter reporter;
    private boolean reported;

    LanguageLevel(SourceVersion found, Reporter reporter) {
        this.found = found;
        this.reporter = reporter;
    }

    /** Whether it suffices; if not, the first annotated method gets an error. */
    boolean suffices(SortedSet<AnnotatedClass> homes) {
        if (found.compareTo(NEEDED) >= 0) {
            return true;
        }
        if (!reported && !homes.isEmpty()) {
            reported = true;
            reporter.error(
                    Problems.languageLevel(found.ordinal(), NEEDED.ordinal()),
                    MethodExtractor.methodsOf(homes.first()).get(0).element());
        }
        return false;
    }
}
