package io.parallelizable.support;

import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * What the runtime says through {@link System.Logger}, which is heard and not shown. The JDK's own logging does the
 * rest, of whose module that of the runtime knows nothing: hence by reflection.
 */
public final class Warnings implements AutoCloseable {
    private final List<String> heard = new CopyOnWriteArrayList<>();
    private final Object logger;
    private final Method setFilter;

    /** Hears from now on. */
    public Warnings() {
        try {
            Class<?> type = Class.forName("java.util.logging.Logger");
            Class<?> filter = Class.forName("java.util.logging.Filter");
            Method text = Class.forName("java.util.logging.LogRecord").getMethod("getMessage");
            logger = type.getMethod("getLogger", String.class).invoke(null, "io.parallelizable");
            setFilter = type.getMethod("setFilter", filter);
            setFilter.invoke(
                    logger,
                    Proxy.newProxyInstance(
                            filter.getClassLoader(), new Class<?>[] {filter}, (proxy, method, records) -> {
                                heard.add((String) text.invoke(records[0]));
                                return false;
                            }));
        } catch (ReflectiveOperationException missing) {
            throw new LinkageError("the JDK's logging", missing);
        }
    }

    /** What has been heard so far. */
    public List<String> heard() {
        return heard;
    }

    @Override
    public void close() {
        try {
            setFilter.invoke(logger, (Object) null);
        } catch (ReflectiveOperationException impossible) {
            throw new LinkageError("the JDK's logging", impossible);
        }
    }
}
