package io.parallelizable.processor.safety;

import com.google.auto.service.AutoService;
import com.sun.source.util.JavacTask;
import com.sun.source.util.Plugin;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Started by javac, without any option, where it finds the processor's jar. Other compilers do not know it.
 *
 * <p>{@code -Xplugin:"Parallelizable off"} gives it a level of its own, for compilations without annotation processing,
 * to which the processor's option does not get through.
 */
@AutoService(Plugin.class)
public final class SafetyPlugin implements Plugin {
    /** Called by the compiler. */
    public SafetyPlugin() {}

    @Override
    public String getName() {
        return "Parallelizable";
    }

    @Override
    public boolean autoStart() {
        return true;
    }

    @Override
    public void init(JavacTask task, String... arguments) {
        Handover.forget();
        Optional<SafetyLevel> given = Stream.of(arguments).findFirst().flatMap(SafetyLevel::of);
        task.addTaskListener(new SafetyListener(task, given));
    }
}
