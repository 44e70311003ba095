package org.readback.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkupTest {

    @Test
    void paragraphsListsTablesAndEmphasisBecomeMarkdown() {
        assertThat(markdown("<p>One <b>two </b>three.</p><p>Four<br>five</p>"))
                .isEqualTo("One **two** three.\n\nFour\nfive");
        assertThat(markdown("<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>")).isEqualTo("- a\n\n  - b\n- c");
        assertThat(markdown("<ol><li><p>x</p></li><li>y</li></ol>")).isEqualTo("1. x\n2. y");
        assertThat(markdown("<table><tr><th>A</th><th>B</th></tr><tr><td>1|2</td></tr></table>"))
                .isEqualTo("| A | B |\n|---|---|\n| 1\\|2 |  |");
        assertThat(markdown("<h1>T</h1>x<h4>u</h4>")).isEqualTo("## T\n\nx\n\n### u");
        assertThat(markdown("<div><span>a</span> <em>b</em></div>c")).isEqualTo("a *b*\n\nc");
        assertThat(markdown("<blockquote><p>a</p><p>b</p></blockquote>")).isEqualTo("> a\n> \n> b");
    }

    @Test
    void scriptsAndRemotePicturesAreLeftOutAndNamed() {
        var read =
                Markup.ofHtml("<p onclick='x()'>a<script>evil()</script><img src='http://x.example/a.png' alt='A gate'>"
                        + "<iframe src='//y'></iframe><a href='javascript:x()'>b</a></p>");

        assertThat(read.markdown()).isEqualTo("aA gateb");
        assertThat(read.changes())
                .extracting(ReadNote::key, ReadNote::params)
                .containsExactly(
                        tuple("formats.changed.removed", List.of("script")),
                        tuple("formats.changed.remote", List.of("http://x.example/a.png")),
                        tuple("formats.changed.removed", List.of("iframe")),
                        tuple("formats.changed.removed", List.of("a")));
    }

    @Test
    void picturesAndSoundsOfTheFileStay() {
        assertThat(markdown("<img src=\"@@PLUGINFILE@@/the%20gate.png\" alt=\"Gate [1]\">"))
                .isEqualTo("![Gate 1](the_gate.png)");
        assertThat(markdown("<audio controls><source src='@@PLUGINFILE@@/x.mp3'>x.mp3</audio>"))
                .isEqualTo("[x.mp3](x.mp3)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plain words, 2 * 3 = 6 and a_b_c",
                "*not emphasis* and **not strong**",
                "# no heading",
                "1. no list",
                "- no list",
                "a < b > c & d &amp; e &nbsp;",
                "[no](link) ![no](picture) `no code`",
                "back\\slash \\( x \\) \\*",
                "_____ is the _____.",
                "<b>no tag</b>",
                "| a | b |\n|---|---|\n| 1 | 2 |",
                "two\nlines",
                "+ x\n= y\n12) z\n~~~"
            })
    void plainTextReadsAsItDidAfterBothWays(String text) {
        var escaped = Markup.escaped(text);

        assertThat(Markup.isPlain(escaped) || !escaped.equals(text)).isTrue();
        assertThat(markdown(Markup.html(escaped)).replaceAll("\\\\", "")).isEqualTo(escaped.replaceAll("\\\\", ""));
        assertThat(Jsoup.parse(Markup.html(escaped).replace("<br />\n", "\n"))
                        .wholeText()
                        .strip())
                .isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "One **two** three.\n\nFour\nfive *six*",
                "- a\n- b\n\nafter",
                "1. x\n2. y",
                "| A | B |\n|---|---|\n| 1 | 2 |",
                "> quoted",
                "`code` and ![gate](gate.png)"
            })
    void markdownComesBackFromHtml(String text) {
        assertThat(markdown(Markup.html(text))).isEqualTo(text);
    }

    @Test
    void tenThousandListsWithinEachOtherEnd() {
        var read = Markup.ofHtml("<ul><li>x".repeat(10_000));

        assertThat(read.changes()).extracting(ReadNote::key).contains("formats.changed.deep");
    }

    private static String markdown(String html) {
        return Markup.ofHtml(html).markdown();
    }
}
