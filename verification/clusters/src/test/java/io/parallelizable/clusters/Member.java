package io.parallelizable.clusters;

import com.hazelcast.config.Config;
import com.hazelcast.config.JavaSerializationFilterConfig;
import com.hazelcast.config.JoinConfig;
import com.hazelcast.config.NetworkConfig;
import com.hazelcast.core.Hazelcast;

/** The program of a Hazelcast member that listens on the loopback interface alone: its port, then those of others. */
final class Member {
    private Member() {}

    public static void main(String[] ports) {
        Hazelcast.newHazelcastInstance(config(ports));
    }

    private static Config config(String[] ports) {
        Config config = new Config();
        config.setProperty("hazelcast.phone.home.enabled", "false");
        config.setProperty("hazelcast.socket.bind.any", "false");
        config.setProperty("hazelcast.logging.type", "none");
        config.getJetConfig().setEnabled(false);
        // What is submitted is made of these classes, and of bytes.
        JavaSerializationFilterConfig filter = new JavaSerializationFilterConfig();
        filter.getWhitelist().addPrefixes("io.parallelizable.engine.", "io.parallelizable.internal.remote.executor.");
        filter.getWhitelist().addClasses("io.parallelizable.internal.remote.SealedBroadcast");
        filter.getWhitelist().addPrefixes("com.hazelcast.", "java.", "[B");
        config.getSerializationConfig().setJavaSerializationFilterConfig(filter);
        NetworkConfig network = config.getNetworkConfig();
        network.setPort(Integer.parseInt(ports[0])).setPortAutoIncrement(false);
        network.getInterfaces().setEnabled(true).addInterface("127.0.0.1");
        JoinConfig join = network.getJoin();
        join.getAutoDetectionConfig().setEnabled(false);
        join.getMulticastConfig().setEnabled(false);
        join.getTcpIpConfig().setEnabled(true);
        for (String port : ports) {
            join.getTcpIpConfig().addMember("127.0.0.1:" + port);
        }
        return config;
    }
}
