package io.parallelizable.internal.remote;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** This process, as messages name it. */
final class ThisProcess {
    private static final String NAME = "process " + ProcessHandle.current().pid() + " on " + host();

    private ThisProcess() {}

    static String name() {
        return NAME;
    }

    /** A thread of this process, as the caller of the run is told. */
    static String thread(String name) {
        return name + " of " + NAME;
    }

    private static String host() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException nameless) {
            return "a machine without a name";
        }
    }
}
