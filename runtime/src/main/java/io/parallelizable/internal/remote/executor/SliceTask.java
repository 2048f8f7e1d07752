package io.parallelizable.internal.remote.executor;

import io.parallelizable.engine.Cargo;
import io.parallelizable.engine.Slice;
import java.io.Serializable;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/**
 * The computation of a slice, as it is submitted. Its result is the answer; no bytes at all where the worker does not
 * know the cargo, which was not sent along.
 */
final class SliceTask implements Callable<byte[]>, Serializable {
    private static final long serialVersionUID = 1L;

    private final Slice slice;
    private final String cargoId;
    private final @Nullable Cargo cargo;

    private SliceTask(Slice slice, String cargoId, @Nullable Cargo cargo) {
        this.slice = slice;
        this.cargoId = cargoId;
        this.cargo = cargo;
    }

    /** A task that takes the cargo along. */
    static SliceTask withCargo(Slice slice, Cargo cargo) {
        return new SliceTask(slice, cargo.id(), cargo);
    }

    /** A task for workers that know the cargo. */
    static SliceTask withoutCargo(Slice slice, Cargo cargo) {
        return new SliceTask(slice, cargo.id(), null);
    }

    @Override
    public byte[] call() {
        Cargo shared = cargo == null ? Shelf.find(cargoId) : Shelf.keep(cargo);
        return shared == null ? new byte[0] : slice.compute(shared);
    }
}
