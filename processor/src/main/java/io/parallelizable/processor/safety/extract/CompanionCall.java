package io.parallelizable.processor.safety.extract;

import com.sun.source.util.TreePath;
import java.util.Map;
import javax.lang.model.element.ExecutableElement;

/**
 * A call of a companion's member.
 *
 * @param path where
 * @param method the annotated method that it calls
 * @param held the arguments that are the same for all calls, by their positions in the method
 */
public record CompanionCall(TreePath path, ExecutableElement method, Map<Integer, TreePath> held) {}
