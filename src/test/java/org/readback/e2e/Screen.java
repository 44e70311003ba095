package org.readback.e2e;

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
                if (holder.closest('script, style, template, noscript, [translate="no"], vaadin-connection-indicator')) continue;
                if (holder.closest('[lang]') && holder.closest('[lang]') !== document.documentElement) continue;
                if (!holder.checkVisibility()) continue;
                texts.add(text);
            }
            return [...texts];""";

    private Screen() {}

    /** What axe finds on the page as it is now; empty if nothing. It runs in the page in one go: otherwise it opens a
     * second window and gives that one second to load, which a busy machine does not keep. */
    static List<String> violations(Browser browser) {
        return found(browser, new AxeBuilder().withTags(WCAG));
    }

    /** What is too faint on the page: the one thing that another colour scheme changes. */
    static List<String> faint(Browser browser) {
        return found(browser, new AxeBuilder().withOnlyRules(List.of("color-contrast")));
    }

    private static List<String> found(Browser browser, AxeBuilder axe) {
        return axe
                .setLegacyMode()
                .exclude("vaadin-connection-indicator") // Vaadin's own, shown above the page when the network is
                // gone
                .analyze(browser.driver())
                .getViolations()
                .stream()
                .map(rule -> rule.getId() + " " + rule.getHelp() + ": " + places(rule))
                .toList();
    }

    private static String places(Rule rule) {
        return rule.getNodes().stream()
                .limit(3)
                .map(node -> node.getTarget() + " " + node.getHtml())
                .collect(Collectors.joining("; "));
    }

    @SuppressWarnings("unchecked")
    static Set<String> texts(Browser browser) {
        return new TreeSet<>((List<String>) browser.driver().executeScript(TEXTS));
    }
}
