package org.readback.faults;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One person at a browser without a browser: speaks Flow's protocol, one cookie, one page. */
final class FlowClient {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Pattern CSRF =
            Pattern.compile("name=\"_csrf\"[^>]*content=\"([^\"]+)\"|content=\"([^\"]+)\"[^>]*name=\"_csrf\"");
    private static final Pattern KEY = Pattern.compile("\"Vaadin-Security-Key\":\"([^\"]+)\"");
    private static final Pattern UI = Pattern.compile("\"v-uiId\":(\\d+)");
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final HttpClient http;
    private final String address;
    private String cookie = "";
    private String key = "";
    private int ui;
    private int sync;
    private int client;
    private FlowTree tree = new FlowTree();

    /** The server did not answer as it should: whatever was asked for has not been acknowledged. */
    static class NotAnswered extends Exception {
        NotAnswered(String why) {
            super(why);
        }
    }

    /** There is no server any more. */
    static final class Gone extends NotAnswered {
        Gone(String why) {
            super(why);
        }
    }

    FlowClient(HttpClient http, String address) {
        this.http = http;
        this.address = address;
    }

    FlowTree tree() {
        return tree;
    }

    void signIn(String name, String password) throws NotAnswered {
        cookie = "";
        String page = send(get("/sign-in")).body();
        String form =
                "_csrf=" + encode(first(CSRF, page)) + "&username=" + encode(name) + "&password=" + encode(password);
        HttpResponse<String> answer = send(request("/sign-in")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
        String location = answer.headers().firstValue("location").orElse("");
        if (location.isEmpty() || location.contains("sign-in")) {
            throw new NotAnswered("signed out: " + answer.statusCode() + " " + location);
        }
    }

    /** Opens an address of the application.
     *
     * @return all that the server sent */
    String open(String route) throws NotAnswered {
        tree = new FlowTree();
        send(get("/" + route));
        String start = send(get("/?v-r=init&location=" + encode(route)
                        + "&query=&v-sh=780&v-sw=360&v-wh=780&v-ww=360&v-bh=780&v-bw=360&v-curdate=0&v-tzo=-300&v-dstd=0"
                        + "&v-rtzo=-300&v-dston=false&v-tzid=Asia/Almaty&v-wn=v-1&v-td=false&v-pr=1"))
                .body();
        key = first(KEY, start);
        ui = Integer.parseInt(first(UI, start));
        sync = 0;
        client = 0;
        JsonNode initial = JSON.readTree(start).path("appConfig").path("uidl");
        if (initial.isObject()) {
            take(initial);
        }
        return call("{\"type\":\"event\",\"node\":1,\"event\":\"ui-navigate\",\"data\":{\"route\":\"/" + route
                + "\",\"query\":\"\",\"appShellTitle\":\"\",\"historyState\":{\"idx\":0},\"trigger\":\"\"}}");
    }

    static String event(int node, String event, String data) {
        return "{\"type\":\"event\",\"node\":" + node + ",\"event\":\"" + event + "\",\"data\":" + data + "}";
    }

    /** Sends what a person did, in one message. */
    String call(String... done) throws NotAnswered {
        String body = "{\"csrfToken\":\"" + key + "\",\"rpc\":[" + String.join(",", done) + "],\"syncId\":" + sync
                + ",\"clientId\":" + client + "}";
        HttpResponse<String> answer = send(request("/?v-r=uidl&v-uiId=" + ui)
                .header("Content-Type", "application/json; charset=UTF-8")
                .POST(BodyPublishers.ofString(body)));
        if (answer.statusCode() != 200) {
            throw new NotAnswered(answer.statusCode() + " "
                    + answer.body().substring(0, Math.min(120, answer.body().length())));
        }
        client++;
        JsonNode message = JSON.readTree(answer.body());
        if (message.path("meta").has("sessionExpired") || message.path("meta").has("appError")) {
            throw new NotAnswered("the session is over");
        }
        take(message);
        return answer.body();
    }

    private void take(JsonNode message) {
        if (message.has("syncId")) {
            sync = message.path("syncId").asInt();
        }
        tree.apply(message.path("changes"));
    }

    private HttpRequest.Builder get(String path) {
        return request(path).GET();
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(address + path)).timeout(PATIENCE);
        return cookie.isEmpty() ? request : request.header("Cookie", cookie);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws NotAnswered {
        try {
            HttpResponse<String> answer = http.send(request.build(), BodyHandlers.ofString());
            answer.headers().allValues("set-cookie").stream()
                    .filter(each -> each.startsWith("JSESSIONID="))
                    .forEach(each -> cookie = each.substring(0, each.indexOf(';')));
            return answer;
        } catch (IOException e) {
            throw new Gone(String.valueOf(e.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NotAnswered("interrupted");
        }
    }

    private static String first(Pattern pattern, String text) throws NotAnswered {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            throw new NotAnswered(pattern + " is not in the answer");
        }
        return matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
