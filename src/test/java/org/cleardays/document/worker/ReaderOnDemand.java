package org.cleardays.document.worker;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

import org.cleardays.document.carried.Looking;
import org.cleardays.document.file.FileKind;
import org.cleardays.document.file.OpenedFile;

/** A worker's program for tests: does what the file says. */
final class ReaderOnDemand {

    private static final int A_MEGABYTE = 1024 * 1024;

    private ReaderOnDemand() {
    }

    public static void main(String[] arguments) throws IOException {
        WorkerMain.serve(file -> says(obey(new String(file, StandardCharsets.UTF_8).split(" ", 2))), new Looking());
    }

    private static OpenedFile says(String words) {
        return new OpenedFile.Broken(FileKind.UNKNOWN, words);
    }

    private static String obey(String... words) {
        return switch (words[0]) {
            case "spin" -> spin();
            case "say-so-and-spin" -> touch(words[1]) + spin();
            case "fill-memory" -> fillMemory();
            case "recurse" -> obey("recurse") + obey("recurse");
            case "exit" -> exit(Integer.parseInt(words[1]));
            case "throw" -> throw new IllegalStateException("Ellie Carter, 14 Larch Close");
            case "print" -> print();
            case "leave-a-file" -> leaveAFile();
            case "what-is-left" -> left();
            case "folder" -> System.getProperty("java.io.tmpdir");
            case "environment" -> new TreeMap<>(System.getenv()).toString();
            case "process" -> String.valueOf(ProcessHandle.current().pid());
            case "interfaces" -> interfaces();
            case "network" -> network(words[1].split(" ")[0], words[1].split(" ")[1]);
            default -> words[0];
        };
    }

    private static String spin() {
        for (long turns = 0; true; turns++) {
            if (turns == -1) {
                return "never";
            }
        }
    }

    private static String touch(String file) {
        try {
            return Files.createFile(Path.of(file)).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String fillMemory() {
        List<byte[]> memory = new ArrayList<>();
        while (memory.size() >= 0) {
            memory.add(new byte[A_MEGABYTE]);
        }
        return "never";
    }

    private static String exit(int code) {
        Runtime.getRuntime().halt(code);
        return "never";
    }

    private static String print() {
        System.out.append("something a library prints").flush();
        System.err.append("something a library prints").flush();
        return "printed";
    }

    private static String leaveAFile() {
        try {
            return Files.createTempFile("left", "over").toString();
        } catch (IOException e) {
            return e.toString();
        }
    }

    private static String left() {
        try (var files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(Files::isRegularFile).toList().toString();
        } catch (IOException e) {
            return e.toString();
        }
    }

    /** Each way by which a library reaches out, to a port of this machine at which somebody listens, and to a name that is known. */
    private static String network(String port, String name) {
        List<String> reached = new ArrayList<>();
        URI uri = URI.create("http://127.0.0.1:" + port);
        attempt(reached, "socket", () -> new Socket("127.0.0.1", Integer.parseInt(port)).close());
        attempt(reached, "url", () -> uri.toURL().openStream().close());
        attempt(reached, "datagram", () -> new DatagramSocket().close());
        attempt(reached, "name", () -> InetAddress.getByName(name));
        attempt(reached, "client", () -> HttpClient.newHttpClient().send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.discarding()));
        return "reached " + reached;
    }

    private static String interfaces() {
        try {
            return NetworkInterface.networkInterfaces().filter(ReaderOnDemand::isUp).map(NetworkInterface::getName).toList().toString();
        } catch (SocketException e) {
            return "[]";
        }
    }

    private static boolean isUp(NetworkInterface way) {
        try {
            return way.isUp();
        } catch (SocketException e) {
            return false;
        }
    }

    private interface Attempt {

        void run() throws IOException, InterruptedException;
    }

    private static void attempt(List<String> reached, String way, Attempt attempt) {
        try {
            attempt.run();
            reached.add(way);
        } catch (IOException | InterruptedException | RuntimeException | Error e) {
            return;
        }
    }
}
