package org.readback.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Addresses that nobody should type: malformed, unknown, endless, and those of other roles. Always the calm page. Every
 * address with every value and role is tried without a browser by RouteAccessTest; here each value is tried once a role. */
class AddressesIT {
    private static final String MISSING = "There is nothing at this address";
    private static final List<String> VALUES =
            List.of("x", "%3Cscript%3E", UUID.randomUUID().toString(), "a".repeat(10_000));
    private static final Pattern FILE = Pattern.compile("(?:href|src)=\"([^\"]+\\.(?:css|js)[^\"]*)\"");
    private static RunningProduct product;
    private static Browser browser;

    @BeforeAll
    static void start() {
        product = RunningProduct.demo();
        browser = new Browser();
    }

    @AfterAll
    static void stop() {
        browser.close();
    }

    static List<String> roles() {
        return Routes.ROLES;
    }

    @ParameterizedTest
    @MethodSource("roles")
    void aWrongParameterGetsTheCalmPage(String role) {
        People.signIn(browser, product, role);
        People.speak(browser, "en");
        SoftAssertions all = new SoftAssertions();
        List<Routes.Address> theirs = Routes.all().stream()
                .filter(address -> address.hasParameter() && address.roles().contains(role))
                .toList();
        for (int turn = 0; turn < VALUES.size(); turn++) {
            String path = theirs.get(turn * theirs.size() / VALUES.size()).with(VALUES.get(turn));
            all.check(() -> isMissing(path));
        }
        all.assertAll();
    }

    @Test
    void theAddressOfAnotherRoleLooksLikeNone() {
        String role = "trainee";
        People.signIn(browser, product, role);
        People.speak(browser, "en");
        SoftAssertions all = new SoftAssertions();
        for (String other : Routes.ROLES) {
            Routes.all().stream()
                    .filter(address -> !address.hasParameter()
                            && address.roles().contains(other)
                            && !address.roles().contains(role))
                    .findFirst()
                    .ifPresent(address -> all.check(() -> isMissing(address.template())));
        }
        all.assertAll();
    }

    @Test
    void nobodyIsAskedToSignInForEveryAddressButTheDoor() throws Exception {
        try (var http = HttpClient.newHttpClient()) { // follows nothing
            for (Routes.Address address : Routes.all()) {
                if (address.isAnonymous()) continue;
                var answer = http.send(
                        HttpRequest.newBuilder(URI.create(product.address() + "/" + address.with("x")))
                                .build(),
                        HttpResponse.BodyHandlers.discarding());
                assertThat(answer.statusCode()).as(address.template()).isEqualTo(302);
                assertThat(answer.headers().firstValue("Location").orElse(""))
                        .as(address.template())
                        .endsWith("/sign-in");
            }
        }
    }

    /** What belongs to the product is kept by browsers without asking again; pages never are. */
    @Test
    void filesAreKeptAndPagesAreNot() throws Exception {
        try (var http = HttpClient.newHttpClient()) {
            HttpResponse<String> page = get(http, "/sign-in");
            assertThat(page.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
            List<String> files = FILE.matcher(page.body())
                    .results()
                    .map(found -> found.group(1).replaceFirst("^\\./|^/", "/").replace("&amp;", "&"))
                    .map(file -> file.startsWith("/") ? file : "/" + file)
                    .toList();
            assertThat(files).anyMatch(file -> file.contains(".css")).anyMatch(file -> file.contains(".js"));
            for (String file : files) {
                HttpResponse<String> kept = get(http, file);
                assertThat(kept.statusCode()).as(file).isEqualTo(200);
                assertThat(kept.headers().firstValue("Cache-Control").orElse(""))
                        .as(file)
                        .containsPattern("max-age=[1-9]")
                        .doesNotContain("no-cache");
                assertThat(kept.headers().allValues("Pragma")).as(file).isEmpty();
                assertThat(kept.headers().allValues("Expires")).as(file).isEmpty();
            }
        }
    }

    private static HttpResponse<String> get(HttpClient http, String path) throws Exception {
        return http.send(
                HttpRequest.newBuilder(URI.create(product.address() + path)).build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static void isMissing(String path) {
        String shortPath = path.substring(0, Math.min(60, path.length()));
        browser.open(product.address() + "/" + path);
        browser.waitFor("body");
        String text = browser.text();
        assertThat(text).as(shortPath).doesNotContain("Exception", "\tat ", "org.readback");
        assertThat(text).as(shortPath).contains(MISSING);
    }
}
