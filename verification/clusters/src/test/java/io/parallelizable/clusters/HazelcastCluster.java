package io.parallelizable.clusters;

import com.hazelcast.client.HazelcastClient;
import com.hazelcast.client.config.ClientConfig;
import com.hazelcast.cluster.InitialMembershipEvent;
import com.hazelcast.cluster.InitialMembershipListener;
import com.hazelcast.cluster.MembershipEvent;
import com.hazelcast.core.HazelcastInstance;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Three members of Hazelcast, processes of their own on the loopback interface, and a client in this one. */
final class HazelcastCluster implements AutoCloseable {
    private static final int MEMBERS = 3;
    private static final long PATIENCE = TimeUnit.MINUTES.toNanos(3);

    private final List<Process> members = new ArrayList<>();
    private final HazelcastInstance client;

    HazelcastCluster() throws IOException, InterruptedException {
        this(System.getProperty("java.class.path"));
    }

    /** A cluster whose members have another class path than this program. */
    HazelcastCluster(String classPath) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory(Path.of("target"), "hazelcast-");
        List<String> ports = freePorts();
        for (int i = 0; i < MEMBERS; i++) {
            members.add(start(classPath, folder.resolve("member-" + i + ".log"), rotated(ports, i)));
        }
        ClientConfig config = new ClientConfig();
        config.setProperty("hazelcast.logging.type", "none");
        config.getConnectionStrategyConfig()
                .getConnectionRetryConfig()
                .setClusterConnectTimeoutMillis(TimeUnit.NANOSECONDS.toMillis(PATIENCE));
        ports.forEach(port -> config.getNetworkConfig().addAddress("127.0.0.1:" + port));
        client = HazelcastClient.newHazelcastClient(config);
        awaitMembers();
    }

    private static List<String> freePorts() throws IOException {
        List<ServerSocket> sockets = new ArrayList<>();
        for (int i = 0; i < MEMBERS; i++) {
            sockets.add(new ServerSocket(0));
        }
        List<String> ports = new ArrayList<>();
        for (ServerSocket socket : sockets) {
            ports.add(Integer.toString(socket.getLocalPort()));
            socket.close();
        }
        return ports;
    }

    private static List<String> rotated(List<String> ports, int first) {
        return Stream.concat(ports.stream().skip(first), ports.stream().limit(first))
                .toList();
    }

    private static Process start(String classPath, Path log, List<String> ports) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx128m",
                "-cp",
                classPath,
                Member.class.getName()));
        command.addAll(ports);
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
    }

    private void awaitMembers() throws InterruptedException {
        CountDownLatch all = new CountDownLatch(MEMBERS);
        UUID listener = client.getCluster().addMembershipListener(new SliceHandler(all));
        if (!all.await(PATIENCE, TimeUnit.NANOSECONDS)) {
            throw new AssertionError("the members did not find each other");
        }
        client.getCluster().removeMembershipListener(listener);
    }

    /** Counts the members that are there, and those that come. */
    private record SliceHandler(CountDownLatch all) implements InitialMembershipListener {
        @Override
        public void init(InitialMembershipEvent present) {
            present.getMembers().forEach(member -> all.countDown());
        }

        @Override
        public void memberAdded(MembershipEvent event) {
            all.countDown();
        }

        @Override
        public void memberRemoved(MembershipEvent event) {
            // One that has gone again is missed by the tests themselves.
        }
    }

    ExecutorService executor() {
        return client.getExecutorService("parallelizable");
    }

    int members() {
        return client.getCluster().getMembers().size();
    }

    @Override
    public void close() {
        client.shutdown();
        members.forEach(Process::destroyForcibly);
    }
}
