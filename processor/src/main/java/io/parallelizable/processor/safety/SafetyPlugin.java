package io.parallelizable.processor.safety;

import com.google.auto.service.AutoService;
import com.sun.source.util.JavacTask;
import com.sun.source.util.Plugin;

/** Started by javac, without any option, where it finds the processor's jar. Other compilers do not know it. */
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
        SafetyLevel.forget();
        task.addTaskListener(new SafetyListener(task));
    }
}
