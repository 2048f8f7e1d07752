package io.parallelizable.internal.remote;

import io.parallelizable.engine.Capabilities;
import io.parallelizable.engine.Slice;
import io.parallelizable.internal.execution.ScatteredKernel;
import io.parallelizable.kernel.Kernel;
import java.io.IOException;

/** Cuts the slices of a kernel, in ascending order, as long as the sizer says and as small as the engine takes them. */
final class SliceCutter {
    private final Kernel<?> kernel;
    private final SharedObjects sharedObjects;
    private final Sessions sessions;
    private final Capabilities capabilities;
    private final SliceSizer sizer;
    private final EngineErrors errors;

    private long next;
    private long number;

    SliceCutter(
            Kernel<?> kernel,
            SharedObjects sharedObjects,
            Sessions sessions,
            Capabilities capabilities,
            SliceSizer sizer,
            EngineErrors errors) {
        this.kernel = kernel;
        this.sharedObjects = sharedObjects;
        this.sessions = sessions;
        this.capabilities = capabilities;
        this.sizer = sizer;
        this.errors = errors;
    }

    boolean hasNext() {
        return next < kernel.length();
    }

    Slice next() {
        int count = (int) Math.min(sizer.next(kernel.length() - next), ScatteredKernel.together(kernel, next));
        byte[] payload = pack(count);
        while (payload.length > capabilities.mostBytes() && count > 1) {
            count /= 2;
            payload = pack(count);
        }
        if (payload.length > capabilities.mostBytes()) {
            throw errors.tooLarge(next, payload.length);
        }
        sizer.sent(count, payload.length);
        Slice slice = new Slice(number++, next, count, payload);
        next += count;
        return slice;
    }

    private byte[] pack(int count) {
        try {
            KernelOutputStream.Packed packed = sharedObjects.pack(kernel.slice(next, count));
            if (!sharedObjects.covers(packed)) {
                sessions.open();
            }
            return sharedObjects.seal(new SliceId(number, count), packed);
        } catch (IOException unserializable) {
            throw errors.unserializable(unserializable);
        }
    }
}
