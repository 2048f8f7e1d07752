package io.parallelizable.internal.remote;

import io.parallelizable.engine.Slice;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;

/** Which slice of its operation is meant: it stands in the slice and, repeated, in the answer. */
record SliceId(long number, int count) {
    static SliceId of(Slice slice) {
        return new SliceId(slice.number(), slice.count());
    }

    void write(DataOutputStream out) throws IOException {
        out.writeLong(number);
        out.writeInt(count);
    }

    /** Reads an id, which has to be this one. */
    void require(ByteBuffer in) throws Frame.BrokenException {
        SliceId found = new SliceId(in.getLong(), in.getInt());
        if (!found.equals(this)) {
            throw new Frame.BrokenException("instead of " + this + " came " + found);
        }
    }

    @Override
    public String toString() {
        return "slice " + number + " of " + count + (count == 1 ? " element" : " elements");
    }
}
