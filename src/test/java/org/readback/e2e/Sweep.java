package org.readback.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.assertj.core.api.SoftAssertions;

/** Every address of the product, as every role that may open it: in each language at 360 px (axe in one of them, in
 * turn), and once dark at 1440 (contrast). Addresses come from the code, their parameters from links that a person could follow; one that cannot be reached
 * fails. */
final class Sweep {
    private static final List<String> LANGUAGES = List.of("kk", "ru", "en");
    /** Screens of a template opened beyond its first. */
    private static final int MORE = 30;

    private final RunningProduct product;
    private final Browser browser;

    Sweep(RunningProduct product, Browser browser) {
        this.product = product;
        this.browser = browser;
    }

    void everyScreenOfARoleHolds(String role) {
        People.signIn(browser, product, role);
        if (role.equals("instructor")) Journeys.calibrate(browser, product);
        Set<Routes.Address> reached = new HashSet<>();
        SoftAssertions all = new SoftAssertions();
        boolean takesTests = role.equals("trainee");
        crawl(all, role, reached, takesTests ? 0 : MORE);
        if (takesTests) { // what is not begun yet has no page of its own
            Journeys.takeTest(browser, product, "uf-unit-1");
            Journeys.startTest(browser, product, "eng-placement");
            crawl(all, role, reached, MORE);
        }

        Set<String> missed = new TreeSet<>();
        Routes.all().stream()
                .filter(address -> address.roles().contains(role) && !reached.contains(address))
                .forEach(address -> missed.add(address.template()));
        all.assertThat(missed)
                .as("addresses that " + role + " cannot reach by links")
                .isEmpty();
        all.assertAll();
    }

    void theDoorHolds() {
        People.signIn(browser, product, "administrator");
        String invitation = Journeys.inviteSomebody(browser, product);
        People.signOut(browser, product);
        SoftAssertions all = new SoftAssertions();
        for (Routes.Address address : Routes.all()) {
            if (address.isAnonymous()) {
                String path = address.hasParameter() ? invitation : address.template();
                assertThat(address.matches(path))
                        .as(address.template() + " by " + path)
                        .isTrue();
                holds(all, "nobody", address, path);
            }
        }
        all.assertAll();
    }

    /** Follows links from Today until one screen of each address template was looked at; first one screen of each.
     *
     * @param most further screens of templates that are reached already */
    private void crawl(SoftAssertions all, String role, Set<Routes.Address> reached, int most) {
        List<Routes.Address> wanted = Routes.all().stream()
                .filter(address -> address.roles().contains(role))
                .toList();
        Deque<String> open = new ArrayDeque<>(List.of(""));
        Deque<String> alike = new ArrayDeque<>(); // further screens of a template, where the first led not far enough
        Set<String> seen = new HashSet<>(open);
        int more = 0;
        while (reached.size() < wanted.size() && (!open.isEmpty() || (more < most && !alike.isEmpty()))) {
            boolean first = !open.isEmpty();
            String path = first ? open.remove() : alike.remove();
            if (!first) more++;
            List<Routes.Address> found = wanted.stream()
                    .filter(address -> address.matches(path) && reached.add(address))
                    .toList();
            if (first && found.isEmpty() && !path.isEmpty()) {
                if (wanted.stream().anyMatch(address -> address.matches(path))) alike.add(path);
                continue;
            }
            if (found.isEmpty()) browser.open(product.address() + "/" + path);
            found.forEach(address -> holds(all, role, address, path));
            for (String link : links()) {
                if (seen.add(link)) {
                    open.add(link);
                }
            }
        }
    }

    @SuppressWarnings("unchecked")
    private List<String> links() {
        List<String> hrefs = Objects.requireNonNull((List<String>) browser.driver()
                .executeScript("return [...document.querySelectorAll('a[href]')].map(link => link.href)"));
        List<String> paths = new ArrayList<>();
        for (String href : hrefs) {
            URI address = URI.create(href);
            if (href.startsWith(product.address())) {
                paths.add(address.getPath().replaceFirst("^/", ""));
            }
        }
        return paths;
    }

    private void holds(SoftAssertions all, String role, Routes.Address address, String path) {
        String name = role + "-"
                + (address.template().isEmpty() ? "today" : address.template().replaceAll("[:/]+", "-"));
        browser.phone();
        browser.open(product.address() + "/" + path);
        People.speak(browser, "en");
        Set<String> english = Screen.texts(browser);
        String judged = LANGUAGES.get(Math.floorMod(name.hashCode(), LANGUAGES.size()));
        for (String language : LANGUAGES) {
            String where = name + " in " + language + " at 360 px";
            People.speak(browser, language);
            browser.settle();
            all.assertThat(browser.tooWide()).as(where + " scrolls sideways").isEmpty();
            if (language.equals(judged)) {
                all.assertThat(Screen.violations(browser)).as(where).isEmpty();
                browser.shot(name + "-360-" + language);
            }
            if (!language.equals("en")) {
                Set<String> same = new TreeSet<>(Screen.texts(browser));
                same.retainAll(english);
                all.assertThat(same)
                        .as(where + ": texts equal to the English ones")
                        .isEmpty();
            }
        }
        browser.wide();
        all.assertThat(browser.tooWide())
                .as(name + " scrolls sideways at 1440 px")
                .isEmpty();
        browser.light("dark");
        all.assertThat(Screen.faint(browser)).as(name + " dark at 1440 px").isEmpty();
        browser.shot(name + "-1440-dark");
    }
}
