package org.cleardays.hostile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.atomic.AtomicInteger;

/** Listens on one port of this machine, for TCP and for UDP, and counts whoever comes. Its address stands in the hostile files. */
final class Canary implements AutoCloseable {

    /** Where the run's own process is told of it. */
    static final String PORT = "cleardays.hostile.canary";

    private final ServerSocket tcp;
    private final DatagramSocket udp;
    private final AtomicInteger visits = new AtomicInteger();

    Canary() throws IOException {
        tcp = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        udp = new DatagramSocket(tcp.getLocalPort(), InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::takeConnections);
        Thread.ofVirtual().start(this::takePackets);
    }

    int port() {
        return tcp.getLocalPort();
    }

    int visits() {
        return visits.get();
    }

    /** {@code http://127.0.0.1:port/}, in the process of the run. */
    static String url() {
        return "http://" + host() + "/";
    }

    static String host() {
        return "127.0.0.1:" + System.getProperty(PORT);
    }

    private void takeConnections() {
        while (!tcp.isClosed()) {
            try (var visitor = tcp.accept()) {
                visits.incrementAndGet();
            } catch (IOException e) {
                endUnlessClosed(e);
            }
        }
    }

    private void takePackets() {
        while (!udp.isClosed()) {
            try {
                udp.receive(new DatagramPacket(new byte[512], 512));
                visits.incrementAndGet();
            } catch (IOException e) {
                endUnlessClosed(e);
            }
        }
    }

    private void endUnlessClosed(IOException e) {
        if (!tcp.isClosed() && !udp.isClosed()) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        udp.close();
        tcp.close();
    }
}
