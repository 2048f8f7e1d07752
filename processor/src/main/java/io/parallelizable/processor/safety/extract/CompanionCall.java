package io.parallelizable.processor.safety.extract;

import com.sun.source.util.TreePath;
import java.util.List;
import javax.lang.model.element.ExecutableElement;

/**
 * A call of a companion's member.
 *
 * @param path where
 * @param method the annotated method that it calls
 * @param held the positions, in the method, of the arguments that are the same for all calls
 */
public record CompanionCall(TreePath path, ExecutableElement method, List<Integer> held) {}
