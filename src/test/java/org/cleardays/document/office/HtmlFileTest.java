package org.cleardays.document.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cleardays.document.Saying.lines;
import static org.cleardays.document.word.WordFiles.utf8;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class HtmlFileTest {

    @Test
    void headingsParagraphsAndTablesAreRead() {
        assertThat(lines(HtmlFile.open(utf8("<title>x</title><h2>What are we worried about?</h2><p>One &amp; <b>two</b><br>three<table><tr><th colspan=2>A"
                + "<th rowspan=2>B<tr><td>c<p>d<td>e</table>tail")))).containsExactly("# What are we worried about?", "One & two", "three",
                "| A:2 | B |", "| c d | e |", "tail");
    }

    @Test
    void aCellThatContinuesTheOneAboveSaysSo() {
        assertThat(lines(HtmlFile.open(utf8("<table><tr><td rowspan=2>A<td>b<tr><td>c</table>")))).containsExactly("| A | b |", "| :^ | c |");
    }

    @Test
    @Tag("B5")
    void scriptsHiddenWordsAndDeletedWordsAreNotRead() {
        assertThat(lines(HtmlFile.open(utf8("<p>seen<script>run()</script><span style='display: none'>no</span><del>no</del><img src='http://elsewhere.test'>"
                + "<span style='mso-hide:all'>no</span>")))).containsExactly("seen");
    }

    @Test
    @Tag("B2")
    void endlessNestingDoesNotEndUs() {
        assertThat(lines(HtmlFile.open(utf8("<div>".repeat(100_000) + "deep")))).containsExactly("deep");
    }

    @Test
    void plainTextIsAParagraphForEachLine() {
        assertThat(lines(TextFile.open(utf8("\ufeffWHAT WE KNOW\nNoah’s weight follows his line.\n\nWorries:\n"))))
                .containsExactly("# WHAT WE KNOW", "Noah’s weight follows his line.", "# Worries:");
    }
}
