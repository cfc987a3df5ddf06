package org.cleardays.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class XhtmlTest {

    @Test
    void escapesWhatXmlReads() {
        assertThat(Xhtml.escape("<a href=\"x\">Tom & Jerry's</a>")).isEqualTo("&lt;a href=&quot;x&quot;&gt;Tom &amp; Jerry&#39;s&lt;/a&gt;");
    }

    @Test
    void leavesOutWhatXmlForbids() {
        assertThat(Xhtml.escape("a\u0000b\u000Bc\ud800 Ł")).isEqualTo("abc Ł");
    }
}
