package org.readback.faults;

import java.net.http.HttpClient;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readback.faults.FlowClient.Gone;
import org.readback.faults.FlowClient.NotAnswered;
import org.readback.faults.FlowTree.Node;

/** One trainee who takes the placement test and notes what the server acknowledged; stops when the server does. */
final class LoadPerson implements Runnable {
    private static final Pattern ATTEMPT = Pattern.compile("attempts/([0-9a-f-]{36})");
    /** What the browser would send of the controls of an item; the same text as in the player. */
    private static final String STATE = "[...element.querySelectorAll('input,select,textarea')]"
            + ".map(i => i.type == 'radio' || i.type == 'checkbox' ? (i.checked ? i.value : '') : i.value)";

    private final FlowClient client;
    private final String person;
    private final Ledger ledger;
    private final AtomicBoolean stop;
    private final RandomGenerator random;
    private int answered;
    private String attempt = "";

    LoadPerson(HttpClient http, String address, String person, Ledger ledger, AtomicBoolean stop) {
        this.client = new FlowClient(http, address);
        this.person = person;
        this.ledger = ledger;
        this.stop = stop;
        this.random = RandomGenerator.of("L64X128MixRandom");
    }

    @Override
    public void run() {
        try {
            client.signIn(person, Faults.PASSWORD);
            start();
            while (!stop.get() && item().isPresent()) {
                answer(item().get());
                Thread.sleep(20 + random.nextInt(150));
            }
        } catch (Gone expected) {
            // what was sent last has not been acknowledged
        } catch (NotAnswered e) {
            System.out.println("faults: " + person + " stops after " + answered + " answers: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void start() throws NotAnswered {
        client.open("tests/eng-placement");
        Optional<Node> heard = client.tree().find(node -> node.attribute("id").equals("sound-heard"));
        if (heard.isPresent()) client.call(FlowClient.event(heard.get().id, "click", "{}"));
        Node button = client.tree()
                .find(node -> node.attribute("id").equals("begin"))
                .orElseThrow(() -> new NotAnswered("no button"));
        String all = client.call(FlowClient.event(button.id, "click", "{}"));
        Matcher found = ATTEMPT.matcher(all);
        if (!found.find()) {
            throw new NotAnswered("no attempt in " + all);
        }
        attempt = found.group(1);
        client.open("attempts/" + attempt);
        show();
    }

    private Optional<Node> item() {
        return client.tree().find(node -> node.isOfClass("item"));
    }

    private void answer(Node item) throws NotAnswered {
        List<Node> controls = client.tree()
                .all(item, node -> node.tag().equals("input") || node.tag().equals("select"));
        List<Node> rows = client.tree().all(item, node -> node.tag().equals("label"));
        Node area =
                client.tree().all(item, node -> node.tag().equals("fieldset")).getFirst();
        boolean typed =
                controls.stream().anyMatch(node -> node.attribute("type").equals("text"));
        boolean choice =
                controls.stream().allMatch(node -> List.of("radio", "checkbox").contains(node.attribute("type")));
        int chosen = choice ? random.nextInt(controls.size()) : controls.size() - 1;
        StringBuilder state = new StringBuilder("[");
        for (int i = 0; i < controls.size(); i++) {
            state.append(i == 0 ? "" : ",")
                    .append(i == chosen ? "\"" + controls.get(i).attribute("value") + "\"" : "\"\"");
        }
        String stem = stem(item);
        String text = choice ? client.tree().text(rows.get(chosen)) : "";
        String afterTyping = typed ? ",\"1\":\"trailing\",\"for\":\"trailing\"" : "";
        String data = "{" + quoted(STATE) + ":" + state.append("]") + afterTyping + "}";
        client.call(
                FlowClient.event(area.id, typed ? "input" : "change", data),
                FlowClient.event(item.id, "item-confirm", "{}"));
        if (item().filter(next -> next.id == item.id).isPresent()) {
            throw new NotAnswered("the same item is still there");
        }
        answered++;
        ledger.acknowledge(new Ledger.Entry(attempt, answered, stem, text));
        show();
    }

    private void show() {
        item().ifPresentOrElse(
                        item -> ledger.show(new Ledger.Shown(person, attempt, answered, stem(item), options(item))),
                        () -> ledger.forget(person));
    }

    private String stem(Node item) {
        return client.tree().all(item, node -> node.tag().matches("h[2-6]")).stream()
                .findFirst()
                .map(client.tree()::text)
                .orElse("");
    }

    private List<String> options(Node item) {
        return client
                .tree()
                .all(item, node -> node.tag().equals("label") || node.tag().equals("option"))
                .stream()
                .map(client.tree()::text)
                .toList();
    }

    /** Signs in again and looks at what stands there now. */
    Ledger.Shown lookAgain(String attemptNow) throws NotAnswered {
        client.signIn(person, Faults.PASSWORD);
        client.open("attempts/" + attemptNow);
        return item().map(item -> new Ledger.Shown(person, attemptNow, 0, stem(item), options(item)))
                .orElse(new Ledger.Shown(person, attemptNow, 0, "", List.of()));
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
