package io.parallelizable.processor.safety.extract;

import io.parallelizable.processor.safety.model.Summary;
import io.parallelizable.processor.safety.tables.Rules;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import javax.lang.model.element.ExecutableElement;

/**
 * What the methods that are being compiled do, each read once.
 *
 * <p>A method that calls itself, directly or through others, is read again until no summary on the way grows any more.
 * What was read on the way meanwhile rests on an unfinished summary, and is read again with it.
 */
public final class Summaries {
    private static final int MOST_READINGS = 3;

    /**
     * A summary that may still grow.
     *
     * @param depth how many methods were being read when this one was begun
     * @param lowest the depth of the outermost unfinished method that it rests on
     * @param state whether it is being read, rests on the newest of what it rests on, or on something older
     */
    private record Unfinished(Summary summary, int depth, int lowest, State state) {
        Unfinished asOld() {
            return new Unfinished(summary, depth, lowest, State.OLD);
        }
    }

    private enum State {
        BEING_READ,
        NEWEST,
        OLD
    }

    private final Environment environment;
    private final Map<ExecutableElement, Summary> finished = new HashMap<>();
    private final Map<ExecutableElement, Unfinished> unfinished = new HashMap<>();
    private int depth;
    private int lowest = Integer.MAX_VALUE;
    private int growths;

    public Summaries(Sources sources, Rules rules) {
        environment = Environment.of(sources, rules);
    }

    /** What a method does whose source is being compiled. */
    public Summary of(ExecutableElement method) {
        Summary known = finished.get(method);
        if (known != null) {
            return known;
        }
        Unfinished begun = unfinished.get(method);
        if (begun != null && begun.state != State.OLD) {
            lowest = Math.min(lowest, begun.lowest);
            return begun.summary;
        }
        int outer = lowest;
        Summary summary = read(method, begun == null ? Summary.NOTHING : begun.summary);
        lowest = Math.min(outer, lowest);
        return summary;
    }

    private Summary read(ExecutableElement method, Summary first) {
        int own = depth++;
        Summary summary = first;
        for (int i = 0; i < MOST_READINGS; i++) {
            unfinished.put(method, new Unfinished(summary, own, own, State.BEING_READ));
            lowest = Integer.MAX_VALUE;
            int before = growths;
            Summary next = new MethodReader(environment, this).read(method);
            if (!next.equals(summary)) {
                growths++;
            }
            summary = next;
            if (lowest != own || growths == before) {
                break;
            }
            unfinished.replaceAll((other, begun) -> begun.depth > own ? begun.asOld() : begun);
        }
        depth--;
        if (lowest < own) {
            unfinished.put(method, new Unfinished(summary, own, lowest, State.NEWEST));
        } else {
            finish(own);
            lowest = Integer.MAX_VALUE;
            finished.put(method, summary);
        }
        return summary;
    }

    /** What was read inside the outermost method of a circle is finished with it. */
    private void finish(int own) {
        Iterator<Map.Entry<ExecutableElement, Unfinished>> rest =
                unfinished.entrySet().iterator();
        while (rest.hasNext()) {
            Map.Entry<ExecutableElement, Unfinished> entry = rest.next();
            if (entry.getValue().depth >= own) {
                finished.put(entry.getKey(), entry.getValue().summary);
                rest.remove();
            }
        }
    }
}
