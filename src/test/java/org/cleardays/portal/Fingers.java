package org.cleardays.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import com.microsoft.playwright.Page;

/** Somebody who uses the keyboard alone, or a finger: every stop of the focus can be seen, and every target be hit. */
record Fingers(Page page) {

    /** What has the focus: its words, whether it is on the screen, whether nothing lies over it, and whether it shows that it has the focus. */
    private static final String FOCUS = """
            () => {
              const e = document.activeElement, r = e.getClientRects()[0], s = getComputedStyle(e);
              if (!r) { return { words: e.tagName, seen: false, uncovered: false, marked: false }; }
              const at = (from, to, most) => Math.min(Math.max((from + to) / 2, 0), most - 1);
              const top = document.elementFromPoint(at(r.left, r.right, innerWidth), at(r.top, r.bottom, innerHeight));
              return { words: (e.innerText || e.getAttribute('aria-label') || e.id || '').replace(/\\s+/g, ' ').replace(' :', ':').trim(),
                seen: r.width > 0 && r.top >= 0 && r.bottom <= innerHeight, uncovered: !!top && (top === e || e.contains(top)),
                marked: s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) > 0 || s.boxShadow !== 'none',
                described: (document.getElementById(e.getAttribute('aria-describedby')) || { innerText: '' }).innerText };
            }""";
    /** WCAG 2.5.8: links inside a line of words are let off. */
    private static final String TOO_SMALL = """
            () => [...document.querySelectorAll('main a, main button, main summary, main input:not([type=hidden])')].filter(e => {
              const r = e.getBoundingClientRect();
              const inWords = e.tagName === 'A' && e.parentElement.innerText.trim().length > e.innerText.trim().length;
              return r.width > 0 && !inWords && (r.height < 24 || r.width < 24) && getComputedStyle(e).clipPath === 'none';
            }).map(e => e.outerHTML)""";

    /** Presses the tab key until what has the focus begins so. */
    void tabTo(String words) {
        for (int i = 0; i < 80; i++) {
            page.keyboard().press("Tab");
            if (stands().startsWith(words)) {
                return;
            }
        }
        throw new AssertionError("The keyboard does not reach " + words + " on " + page.url());
    }

    /** Where the focus is. */
    String stands() {
        Map<?, ?> focus = focus();
        for (String must : List.of("seen", "uncovered", "marked")) {
            assertThat(focus.get(must)).describedAs("%s: %s on %s", must, focus.get("words"), page.url()).isEqualTo(true);
        }
        return String.valueOf(focus.get("words"));
    }

    /** What else is read aloud where the focus is. */
    String described() {
        return String.valueOf(focus().get("described"));
    }

    private Map<?, ?> focus() {
        return (Map<?, ?>) page.evaluate(FOCUS);
    }

    /** The page is no wider than the screen, and what can be touched is large enough. */
    void canTouchEverything() {
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                .describedAs("%s at %d", page.url(), page.viewportSize().width).isTrue();
        assertThat((List<?>) page.evaluate(TOO_SMALL)).describedAs(page.url()).isEmpty();
    }
}
