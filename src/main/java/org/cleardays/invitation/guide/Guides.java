package org.cleardays.invitation.guide;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.cleardays.document.pdf.ScreenPdf;
import org.cleardays.document.pdf.Xhtml;

/** The guides with the office's own telephone number and address in them, as a page and as PDF files. */
public final class Guides {

    private static final Pattern FIELD = Pattern.compile("\\{([a-z-]+)}");
    private static final Pattern TITLE = Pattern.compile("<title>(.*?)</title>");
    private static final Pattern BODY = Pattern.compile("<body>(.*)</body>", Pattern.DOTALL);
    private static final String STYLE = """
            body { font-size: %s; line-height: 1.5; } h1 { font-size: %s; } h2 { font-size: %s; margin-top: 18pt; }
            ul, ol { padding-left: 1.8em; } li { margin-bottom: 6pt; }
            @page { @bottom-right { content: "Page " counter(page) " of " counter(pages); font-family: "Liberation Sans"; font-size: %s; } }""";
    private static final String ORDINARY = STYLE.formatted("14pt", "22pt", "17pt", "12pt");
    private static final String LARGE = STYLE.formatted("18pt", "26pt", "22pt", "18pt");

    private final Map<String, String> fields;
    /** They say the same to everybody. */
    private final Map<String, byte[]> printed = new ConcurrentHashMap<>();

    /** With the values of the fields, such as {@code phone}. */
    public Guides(Map<String, String> fields) {
        this.fields = Map.copyOf(fields);
    }

    public String title(Guide guide) {
        return found(TITLE, read(guide), guide);
    }

    /** What stands in the page's body, as XHTML; {@link IllegalStateException} that names a field without a value, and its file. */
    public String body(Guide guide) {
        return FIELD.matcher(found(BODY, read(guide), guide))
                .replaceAll(field -> Matcher.quoteReplacement(Xhtml.escape(value(field.group(1), guide))));
    }

    /** PDF/UA-1 and PDF/A-2a. */
    public byte[] pdf(Guide guide, boolean large) {
        return printed.computeIfAbsent(guide + (large ? " in large print" : ""),
                missing -> new ScreenPdf().print(Xhtml.page(title(guide), large ? LARGE : ORDINARY, body(guide)))).clone();
    }

    private String value(String field, Guide guide) {
        String value = fields.get(field);
        if (value == null || value.isBlank()) {
            throw new IllegalStateException("The guide " + guide.file() + " has no value for {" + field + "}");
        }
        return value;
    }

    private static String found(Pattern part, String page, Guide guide) {
        Matcher matcher = part.matcher(page);
        if (!matcher.find()) {
            throw new IllegalStateException("The guide " + guide.file() + " is no whole page: it lacks " + part.pattern());
        }
        return matcher.group(1);
    }

    private static String read(Guide guide) {
        try (InputStream in = Guides.class.getClassLoader().getResourceAsStream(guide.file())) {
            if (in == null) {
                throw new IllegalStateException("There is no guide " + guide.file());
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The guide " + guide.file() + " cannot be read", e);
        }
    }
}
