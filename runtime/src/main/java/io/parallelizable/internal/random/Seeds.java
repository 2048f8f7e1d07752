package io.parallelizable.internal.random;

import java.io.DataInputStream;
import java.io.FileInputStream;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.concurrent.ThreadLocalRandom;

/** Seeds for runs that are given none. */
public final class Seeds {
    private static final String RANDOM_DEVICE = "/dev/urandom";

    /** Makes the seeds of this process differ from those of one that starts in the same nanosecond elsewhere. */
    private static final long PROCESS = entropy(RANDOM_DEVICE);

    private Seeds() {}

    /**
     * A new seed: each of 2^64 is as likely as any other. Costs a few nanoseconds, and threads do not wait for each
     * other.
     */
    public static long next() {
        return PROCESS ^ ThreadLocalRandom.current().nextLong();
    }

    /** Read from the system, since {@link SecureRandom} takes 40 ms to load, as long as a JVM takes to start. */
    static long entropy(String device) {
        try (DataInputStream system = new DataInputStream(new FileInputStream(device))) {
            return system.readLong();
        } catch (IOException | SecurityException withoutSuchADevice) {
            return new SecureRandom().nextLong();
        }
    }
}
