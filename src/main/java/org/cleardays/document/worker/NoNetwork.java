package org.cleardays.document.worker;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.DatagramSocket;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;

/**
 * Shuts this process off from the network: whatever a library tries on behalf of a file fails, and no name is even looked up.
 *
 * <p>This holds against what libraries do by mistake. Against a library that was taken over only the system holds: a command prefix, or
 * the unit that the manual describes.
 */
final class NoNetwork {

    /** No names, no channels: the classes named here do not exist, and asking for them is an error. */
    static final List<String> OPTIONS = List.of("-Djdk.net.hosts.file=no-names", "-Djava.nio.channels.spi.SelectorProvider=no.network",
            "-Djava.nio.channels.spi.AsynchronousChannelProvider=no.network", "-Djava.net.useSystemProxies=false");

    private NoNetwork() {
    }

    /** Once in a process, before anything else is read. */
    @SuppressWarnings("deprecation") // there is no other way to close sockets since the security manager is gone
    static void install() {
        try {
            Socket.setSocketImplFactory(NoNetwork::refuse);
            ServerSocket.setSocketFactory(NoNetwork::refuse);
            DatagramSocket.setDatagramSocketImplFactory(NoNetwork::refuse);
        } catch (IOException e) {
            throw new UncheckedIOException("The network cannot be shut off", e);
        }
    }

    private static <T> T refuse() {
        throw new UnsupportedOperationException("A reader of files has no network");
    }
}
