package org.readback.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What must hold on every screen, whatever it shows. */
final class Screen {
    private static final List<String> WCAG =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    /** Visible texts with letters. What is English or a name by its nature says so: {@code lang} or
     * {@code translate="no"}. */
    private static final String TEXTS = """
            const texts = new Set();
            const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
            while (walk.nextNode()) {
                const holder = walk.currentNode.parentElement;
                const text = walk.currentNode.textContent.trim().replace(/\\s+/g, ' ');
                if (!text || !/\\p{L}{3}/u.test(text)) continue;
                if (holder.closest('script, style, template, noscript, [translate="no"], vaadin-dev-tools, copilot-main')) continue;
                if (holder.closest('[lang]') && holder.closest('[lang]') !== document.documentElement) continue;
                if (!holder.checkVisibility()) continue;
                texts.add(text);
            }
            return [...texts];""";

    private Screen() {}

    static void isAccessible(Browser browser, String where) {
        List<Rule> violations =
                new AxeBuilder().withTags(WCAG).analyze(browser.driver()).getViolations();
        assertThat(violations.stream()
                        .map(rule -> rule.getId() + " " + rule.getHelp() + ": "
                                + rule.getNodes().stream()
                                        .limit(3)
                                        .map(node -> node.getTarget() + " " + node.getHtml())
                                        .collect(Collectors.joining("; ")))
                        .toList())
                .as(where)
                .isEmpty();
    }

    static void fits(Browser browser, String where) {
        assertThat(browser.scrollsSideways()).as(where + " scrolls sideways").isFalse();
    }

    @SuppressWarnings("unchecked")
    static Set<String> texts(Browser browser) {
        return new TreeSet<>((List<String>) browser.driver().executeScript(TEXTS));
    }
}
