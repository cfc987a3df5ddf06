package org.cleardays.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;

/**
 * The machine's own browser, open while the tests of a class run, in which pages are looked at: by the rules of WCAG 2.2 AA, and whether
 * they fit the screen. A machine without one skips the tests, loudly; where everything must be tested, it fails them.
 */
public final class PortalBrowser implements BeforeAllCallback, AfterAllCallback {

    private static final List<String> FLAGS = List.of("--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
            "--disable-background-networking", "--disable-component-update", "--disable-sync");
    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private Playwright playwright;
    private Browser browser;

    @Override
    public void beforeAll(ExtensionContext context) {
        Optional<Path> chromium = Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome").map(Path::of)
                .filter(Files::isExecutable).findFirst();
        if (chromium.isEmpty() && "true".equals(System.getenv("CI"))) {
            throw new AssertionError("There is no browser, and the pages must be looked at here: install chromium");
        }
        Assumptions.assumeTrue(chromium.isPresent(), "SKIPPED: there is no browser, so nobody has looked at the pages; install chromium");
        playwright = Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright.chromium().launch(new BrowserType.LaunchOptions().setExecutablePath(chromium.get()).setArgs(FLAGS));
    }

    @Override
    public void afterAll(ExtensionContext context) {
        if (playwright != null) {
            playwright.close();
        }
    }

    /** Somebody's screen, so many pixels wide. */
    public BrowserContext wide(int width) {
        return browser.newContext(new Browser.NewContextOptions().setViewportSize(width, 800));
    }

    /** Somebody's telephone, held upright, with scripts or without. */
    public BrowserContext telephone(int width, boolean scripts) {
        return browser.newContext(new Browser.NewContextOptions().setViewportSize(width, 740).setHasTouch(true).setJavaScriptEnabled(scripts));
    }

    public static void look(Page page) {
        assertThat(page.content()).describedAs("%s shows no name of a class", page.url()).doesNotContain("org.cleardays.");
        assertThat(new AxeBuilder(page).withTags(WCAG).analyze().getViolations()).describedAs(page.url()).extracting(PortalBrowser::inWords).isEmpty();
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                .describedAs("%s fits the screen", page.url()).isTrue();
    }

    /** Left in {@code target/pages} to be looked at by people, too. */
    public static void lookAndKeep(Page page, String name, int width) {
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target/pages", name + "-" + width + ".png")));
        look(page);
    }

    /** The rule, and each place that breaks it: what somebody needs who cannot see the page any more. */
    private static String inWords(Rule rule) {
        return rule.getId() + rule.getNodes().stream().map(node -> "\n" + node.getTarget() + " " + node.getHtml()).toList();
    }
}
