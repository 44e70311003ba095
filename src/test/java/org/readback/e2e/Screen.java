package org.readback.e2e;

import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

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

    /** Vaadin's own indicator is shown above the page when the network is gone. */
    private static final String AXE = """
            const done = arguments[1];
            const said = rule => rule.id + ' ' + rule.help + ': '
                + rule.nodes.slice(0, 3).map(node => JSON.stringify(node.target) + ' ' + node.html).join('; ');
            axe.run({ exclude: [['vaadin-connection-indicator']] }, { runOnly: arguments[0], resultTypes: ['violations'] })
                .then(found => done(found.violations.map(said)), fault => done([String(fault)]));""";

    private Screen() {}

    /** What axe finds on the page as it is now; empty if nothing. */
    static List<String> violations(Browser browser) {
        return found(browser, Map.of("type", "tag", "values", WCAG));
    }

    /** What is too faint on the page: the one thing that another colour scheme changes. */
    static List<String> faint(Browser browser) {
        return found(browser, Map.of("type", "rule", "values", List.of("color-contrast")));
    }

    /** It runs in the page, which has no frames; once for a page it is brought there. */
    @SuppressWarnings("unchecked")
    private static List<String> found(Browser browser, Map<String, Object> only) {
        if (!Boolean.TRUE.equals(browser.driver().executeScript("return 'axe' in window"))) {
            browser.driver().executeScript(axe());
        }
        return (List<String>) Objects.requireNonNull(browser.driver().executeAsyncScript(AXE, only));
    }

    private static String axe() {
        try (InputStream script = Objects.requireNonNull(AxeBuilder.class.getResourceAsStream("/axe.min.js"))) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @SuppressWarnings("unchecked")
    static Set<String> texts(Browser browser) {
        return new TreeSet<>((List<String>) browser.driver().executeScript(TEXTS));
    }
}
