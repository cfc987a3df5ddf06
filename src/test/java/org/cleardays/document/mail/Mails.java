package org.cleardays.document.mail;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Raw mails made for tests, line by line, so that they can be as wrong as real ones. */
public final class Mails {

    private static final AtomicInteger COUNT = new AtomicInteger();

    private final List<String> headers = new ArrayList<>();
    private final List<String> parts = new ArrayList<>();
    private String text = "Please find our report attached.";

    private Mails() {
    }

    /** A mail from this address, with a Message-ID of its own. */
    public static Mails from(String sender) {
        return new Mails().header("From", sender).header("Message-ID", "<" + COUNT.incrementAndGet() + "@elsewhere.test>");
    }

    /** A mail with no header but those that follow. */
    public static Mails bare() {
        return new Mails();
    }

    public Mails to(String address) {
        return header("To", address);
    }

    public Mails subject(String words) {
        return header("Subject", words);
    }

    public Mails header(String name, String value) {
        headers.add(name + ": " + value);
        return this;
    }

    public Mails without(String name) {
        headers.removeIf(header -> header.startsWith(name + ":"));
        return this;
    }

    public Mails text(String words) {
        text = words;
        return this;
    }

    /** A Word file as mail programs attach it. */
    public Mails attach(String name, byte[] file) {
        return attach(name, "application/vnd.openxmlformats-officedocument.wordprocessingml.document", file);
    }

    public Mails attach(String name, String type, byte[] file) {
        return part("Content-Type: " + type + "; name=\"" + name + "\"\nContent-Disposition: attachment; filename=\"" + name
                + "\"\nContent-Transfer-Encoding: base64\n\n" + Base64.getMimeEncoder().encodeToString(file));
    }

    /** A part with its own headers, an empty line, and its body. */
    public Mails part(String raw) {
        parts.add(raw);
        return this;
    }

    public byte[] bytes() {
        return raw().getBytes(StandardCharsets.UTF_8);
    }

    public String raw() {
        return (String.join("\n", headers) + "\n" + (parts.isEmpty() ? alone() : mixed())).replace("\r\n", "\n").replace("\n", "\r\n");
    }

    private String alone() {
        boolean typed = headers.stream().anyMatch(header -> header.startsWith("Content-Type:"));
        return (typed ? "" : "MIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n") + "\n" + text + "\n";
    }

    private String mixed() {
        String body = "--=_b\nContent-Type: text/plain; charset=utf-8\n\n" + text + "\n";
        return "MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=\"=_b\"\n\n" + body
                + String.join("", parts.stream().map(part -> "--=_b\n" + part + "\n").toList()) + "--=_b--\n";
    }
}
