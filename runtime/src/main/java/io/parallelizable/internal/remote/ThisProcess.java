package io.parallelizable.internal.remote;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;

/** This process, as messages name it. */
final class ThisProcess {
    private static final String NAME = "process " + ProcessHandle.current().pid() + " on " + host();

    private ThisProcess() {}

    static String name() {
        return NAME;
    }

    /** A thread of this process, as it is named to the caller of the run. */
    static String thread(String name) {
        return name + " of " + NAME;
    }

    /**
     * The kernel's name for this machine, if it can be read: a name service may take long to answer the first slice.
     */
    private static String host() {
        try {
            return Files.readString(Path.of("/proc/sys/kernel/hostname")).strip();
        } catch (IOException noLinux) {
            return lookUp();
        }
    }

    private static String lookUp() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException nameless) {
            return "a machine without a name";
        }
    }
}
