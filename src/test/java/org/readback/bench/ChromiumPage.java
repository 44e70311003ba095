package org.readback.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One page of a real Chromium that knows nothing but this machine, steered by its own protocol (Chrome DevTools
 * Protocol 1.3: Page, Runtime). */
final class ChromiumPage implements AutoCloseable {
    private static final Pattern LISTENING = Pattern.compile("listening on ws://([0-9.:]+)/");
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Process chromium;
    private final HttpClient http = HttpClient.newHttpClient();
    private final WebSocket socket;
    private final BlockingQueue<JsonNode> received = new LinkedBlockingQueue<>();
    private int number;

    /** @param profile an empty folder
     * @throws IOException if there is no Chromium */
    ChromiumPage(Path profile) throws IOException {
        chromium = new ProcessBuilder(
                        System.getProperty("readback.chromium", "chromium"),
                        "--headless=new",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-dev-shm-usage",
                        "--no-first-run",
                        "--window-size=1440,900",
                        "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
                        "--remote-debugging-port=0",
                        "--user-data-dir=" + profile,
                        "about:blank")
                .redirectErrorStream(true)
                .start();
        socket = http.newWebSocketBuilder()
                .buildAsync(URI.create(page()), new Listener(received))
                .join();
        send("Page.enable", Map.of());
    }

    /** The address of the one page, as soon as Chromium has said where it listens. */
    private String page() throws IOException {
        BufferedReader said = chromium.inputReader();
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            Matcher found = LISTENING.matcher(line);
            if (found.find()) {
                Thread.ofVirtual().start(() -> said.lines().forEach(rest -> {}));
                return first("http://" + found.group(1) + "/json/list");
            }
        }
        throw new IOException("Chromium ended before it listened.");
    }

    private String first(String list) throws IOException {
        try {
            String body = http.send(HttpRequest.newBuilder(URI.create(list)).build(), BodyHandlers.ofString())
                    .body();
            for (JsonNode target : JSON.readTree(body)) {
                if (target.path("type").asString().equals("page"))
                    return target.path("webSocketDebuggerUrl").asString();
            }
            throw new IOException("Chromium has no page.");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    /** Runs in each page from now on, before anything of the page itself. */
    void runFirst(String script) {
        send("Page.addScriptToEvaluateOnNewDocument", Map.of("source", script));
    }

    void open(String address) {
        send("Page.navigate", Map.of("url", address));
    }

    /** Waits until the expression is true, and gives what the second one says then. */
    JsonNode when(String condition, String asked) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!evaluate("!!(" + condition + ")").asBoolean()) {
            if (System.nanoTime() > end) throw new IllegalStateException("Never true: " + condition);
            java.util.concurrent.locks.LockSupport.parkNanos(
                    Duration.ofMillis(50).toNanos());
        }
        return evaluate(asked);
    }

    private JsonNode evaluate(String expression) {
        return send("Runtime.evaluate", Map.of("expression", expression, "returnByValue", true))
                .path("result")
                .path("result")
                .path("value");
    }

    private JsonNode send(String method, Map<String, Object> parameters) {
        int id = ++number;
        socket.sendText(JSON.writeValueAsString(Map.of("id", id, "method", method, "params", parameters)), true)
                .join();
        try {
            while (true) {
                JsonNode answer = received.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS);
                if (answer == null) throw new IllegalStateException("Chromium does not answer " + method);
                if (answer.path("id").asInt(0) == id) return answer;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new IOException(e));
        }
    }

    @Override
    public void close() {
        socket.abort();
        http.close();
        chromium.destroy();
        chromium.onExit()
                .orTimeout(10, TimeUnit.SECONDS)
                .exceptionally(_ -> chromium.destroyForcibly())
                .join();
    }

    /** Puts pieces of a message together. */
    private record Listener(BlockingQueue<JsonNode> received, StringBuilder text) implements WebSocket.Listener {
        Listener(BlockingQueue<JsonNode> received) {
            this(received, new StringBuilder());
        }

        @Override
        public @org.jspecify.annotations.Nullable CompletionStage<?> onText(
                WebSocket from, CharSequence data, boolean last) {
            text.append(data);
            if (last) {
                received.add(JSON.readTree(text.toString()));
                text.setLength(0);
            }
            from.request(1);
            return null;
        }
    }
}
