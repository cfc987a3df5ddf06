package org.cleardays.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.cleardays.SettingsTable;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** What the README says of the code is generated from the code; {@code -Dreadme=write} writes it, else a difference fails. */
class ReadmeTest {

    private static final Path README = Path.of("README.md");
    private static final int MOST_LINES = 120;

    @Test
    void saysWhatTheCodeSays() throws IOException {
        String written = Files.readString(README);
        String expected = generated(written);
        if ("write".equals(System.getProperty("readme"))) {
            Files.writeString(README, expected);
        } else {
            assertThat(written).isEqualTo(expected);
        }
    }

    @Test
    void staysShort() throws IOException {
        assertThat(Files.readAllLines(README)).hasSizeLessThanOrEqualTo(MOST_LINES);
    }

    private static String generated(String text) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("settings", SettingsTable.markdown());
        parts.put("routes", routes());
        parts.put("modules", modules());
        for (Map.Entry<String, String> part : parts.entrySet()) {
            String begin = "<!-- " + part.getKey() + " -->\n";
            String end = "<!-- /" + part.getKey() + " -->";
            text = text.substring(0, text.indexOf(begin) + begin.length()) + part.getValue() + text.substring(text.indexOf(end));
        }
        return text;
    }

    private static String routes() {
        return RoutePages.in(Path.of("routes")).elements("route").stream()
                .map(route -> "- **%s**%s: %s\n".formatted(route.getAttribute("id"), onward(route), route.getAttribute("description")))
                .collect(Collectors.joining());
    }

    private static String onward(Element route) {
        String names = RoutePages.inside(route).stream().filter(step -> step.getLocalName().equals("to"))
                .map(step -> step.getAttribute("uri").replaceAll("^(handover|direct):", "")).distinct().collect(Collectors.joining(", "));
        return names.isEmpty() || names.equals("send-message") ? "" : " → " + names;
    }

    private static String modules() {
        StringBuilder text = new StringBuilder();
        List<ModuleOrder.Module> modules = ModuleOrder.OF_CLEARDAYS.modules();
        for (int place = 0; place < modules.size(); place++) {
            boolean last = place == modules.size() - 1;
            text.append("`%s` %s%s".formatted(modules.get(place).name(), modules.get(place).what(), last || place % 2 == 1 ? "\n" : " · "));
        }
        return text.toString();
    }

    @Test
    void namesEveryPropertyOfTheDemonstration() throws IOException {
        String readme = Files.readString(README);
        assertThat(new TreeSet<>(List.of("fresh", "story", "portal-port"))).allMatch(readme::contains);
    }
}
