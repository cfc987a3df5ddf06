package org.cleardays.demonstration;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The HTTP interface, asked by one of the demonstration's own users. */
public final class Office {

    private final HttpClient http = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final JsonMapper json = JsonMapper.builder().build();
    private final String api;
    private final String signIn;

    public Office(String portal) {
        this(portal, "demo");
    }

    private Office(String portal, String user) {
        api = portal + "/api/v1/";
        signIn = "Basic " + Base64.getEncoder().encodeToString((user + ":" + user).getBytes(StandardCharsets.UTF_8));
    }

    /** Asked by somebody else: the second person at the gate. */
    public static Office ofTheSecond(String portal) {
        return new Office(portal, "demo2");
    }

    /** The interface refused: its status, and what it said. */
    public static final class Refused extends RuntimeException {
        private final int status;

        Refused(int status, String path, String body) {
            super(status + " from " + path + ": " + body);
            this.status = status;
        }

        public int status() {
            return status;
        }
    }

    /** A list, or one record. */
    public JsonNode get(String path) {
        return json.readTree(bytes(path));
    }

    public byte[] bytes(String path) {
        return ask(path, request(path).GET());
    }

    /** Sends a record as JSON; answers what comes back. */
    public JsonNode post(String path, Object body) {
        byte[] answer = ask(path, request(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(json.writeValueAsString(body))));
        return answer.length == 0 ? json.createObjectNode() : json.readTree(answer);
    }

    /** Sends a file of settings as it is. */
    public void postYaml(String path, String yaml) {
        ask(path, request(path).header("Content-Type", "application/yaml").POST(BodyPublishers.ofString(yaml)));
    }

    /** Uploads a file with these fields beside it. */
    public JsonNode upload(String path, Map<String, String> fields, Post.Enclosed file) {
        String boundary = "cleardays-" + UUID.randomUUID();
        byte[] answer = ask(path, request(path).header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(BodyPublishers.ofByteArray(multipart(boundary, fields, file))));
        return answer.length == 0 ? json.createObjectNode() : json.readTree(answer);
    }

    private static byte[] multipart(String boundary, Map<String, String> fields, Post.Enclosed file) {
        StringBuilder head = new StringBuilder();
        fields.forEach((name, value) -> head.append("--").append(boundary).append("\r\nContent-Disposition: form-data; name=\"").append(name)
                .append("\"\r\n\r\n").append(value).append("\r\n"));
        head.append("--").append(boundary).append("\r\nContent-Disposition: form-data; name=\"file\"; filename=\"").append(file.name())
                .append("\"\r\nContent-Type: ").append(file.type()).append("\r\n\r\n");
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(head.toString().getBytes(StandardCharsets.UTF_8));
        body.writeBytes(file.bytes());
        body.writeBytes(("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return body.toByteArray();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(api + path)).header("Authorization", signIn).timeout(Duration.ofSeconds(60));
    }

    private byte[] ask(String path, HttpRequest.Builder request) {
        try {
            HttpResponse<byte[]> answer = http.send(request.build(), BodyHandlers.ofByteArray());
            if (answer.statusCode() >= 300) {
                throw new Refused(answer.statusCode(), path, new String(answer.body(), StandardCharsets.UTF_8));
            }
            return answer.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
