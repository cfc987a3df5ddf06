package org.cleardays.demonstration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A person's browser: it keeps cookies, follows redirects, and fills the forms it is shown, hidden fields and all. */
public final class Browser {

    private static final Pattern FORM = Pattern.compile("<form\\b([^>]*)>(.*?)</form>", Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
    private static final Pattern HIDDEN = Pattern.compile("<input\\b[^>]*type=\"hidden\"[^>]*>", Pattern.CASE_INSENSITIVE);

    private final HttpClient http = HttpClient.newBuilder().cookieHandler(new CookieManager()).followRedirects(HttpClient.Redirect.NORMAL)
            .connectTimeout(Duration.ofSeconds(5)).build();

    /** A page as it was shown. */
    public record Page(URI at, int status, String html) {
        public boolean fine() {
            return status == 200;
        }
    }

    /** A page does not show what was looked for on it. */
    public static final class Missing extends RuntimeException {
        Missing(String what, Page page) {
            super("No " + what + " at " + page.at().getPath() + " (" + page.status() + ")");
        }
    }

    public Page open(String address) {
        return ask(HttpRequest.newBuilder(URI.create(address)).GET());
    }

    /** Fills the page's form whose action or inside holds {@code holding}, and sends it. */
    public Page submit(Page page, String holding, Map<String, String> fields) {
        var form = FORM.matcher(page.html()).results().filter(found -> found.group().contains(holding)).findFirst()
                .orElseThrow(() -> new Missing("form with " + holding, page));
        Map<String, String> all = new LinkedHashMap<>();
        HIDDEN.matcher(form.group(2)).results().forEach(input -> all.put(attribute(input.group(), "name").orElse(""),
                attribute(input.group(), "value").orElse("")));
        all.putAll(fields);
        URI action = attribute(form.group(1), "action").filter(text -> !text.isBlank()).map(page.at()::resolve).orElse(page.at());
        return ask(HttpRequest.newBuilder(action).header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(encode(all))));
    }

    private static Optional<String> attribute(String tag, String name) {
        return Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(tag).results().map(found -> found.group(1).replace("&amp;", "&")).findFirst();
    }

    private static String encode(Map<String, String> fields) {
        return fields.entrySet().stream().map(field -> encode(field.getKey()) + "=" + encode(field.getValue())).collect(Collectors.joining("&"));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** A file, as it is kept when its link is followed. */
    public byte[] download(String address) {
        return send(HttpRequest.newBuilder(URI.create(address)).GET(), BodyHandlers.ofByteArray()).body();
    }

    private Page ask(HttpRequest.Builder request) {
        HttpResponse<String> answer = send(request, BodyHandlers.ofString());
        return new Page(answer.uri(), answer.statusCode(), answer.body());
    }

    private <T> HttpResponse<T> send(HttpRequest.Builder request, HttpResponse.BodyHandler<T> as) {
        try {
            return http.send(request.timeout(Duration.ofSeconds(30)).build(), as);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
