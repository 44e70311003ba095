package org.readback.base.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeHtmlTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<p onclick=\"alert(1)\">x</p>",
                "<iframe src=\"https://example.org\"></iframe>",
                "<a href=\"javascript:alert(1)\">x</a>",
                "<img src=x onerror=alert(1)>",
                "<svg><script>alert(1)</script></svg>",
                "<p style=\"background:url(javascript:alert(1))\">x</p>",
                "<form action=/><input name=x></form>"
            })
    void whatCanActIsTakenOut(String markup) {
        assertThat(SafeHtml.clean(markup))
                .doesNotContainPattern("(?i)<(script|iframe|a|img|svg|form|input)|on\\w+=|javascript:|style=");
        assertThat(rendered(markup)).doesNotContainPattern("(?i)<(script|iframe|a|img|svg|form|input)");
    }

    @Test
    void markdownBecomesStructure() {
        assertThat(rendered("## Who\n\nSay **please**.\n\n1. one\n2. two"))
                .contains("<h2>Who</h2>", "<strong>please</strong>", "<ol>", "<li>two</li>");
    }

    @Test
    void tablesNameTheirColumns() {
        assertThat(rendered("| Short | Full |\n|:--|---|\n| Cpl | corporal |"))
                .contains("<th scope=\"col\">Short</th>", "<td>corporal</td>")
                .doesNotContain("align");
    }

    @Test
    void linksLoseTheirTarget() {
        assertThat(rendered("[x](javascript:alert(1)) [y](https://example.org)"))
                .doesNotContain("href", "<a");
    }

    private static String rendered(String markdown) {
        return SafeHtml.render(markdown);
    }
}
