package org.readback.faults;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/** What a browser would have on screen, kept from the changes that the server sends. */
final class FlowTree {
    private static final int DATA = 0;
    private static final int PROPERTIES = 1;
    private static final int CHILDREN = 2;
    private static final int ATTRIBUTES = 3;
    private static final int TEXT = 7;
    private static final int CLASSES = 11;
    /** Where the body keeps the application: a child that is not among its children. */
    private static final int VIRTUAL_CHILDREN = 24;

    private final Map<Integer, Node> nodes = new HashMap<>();

    /** An element or a text. */
    static final class Node {
        final int id;
        private final Map<String, String> values = new HashMap<>();
        private final List<Integer> children = new ArrayList<>();
        private final List<String> classes = new ArrayList<>();

        Node(int id) {
            this.id = id;
        }

        String tag() {
            return values.getOrDefault(DATA + ".tag", "");
        }

        String attribute(String name) {
            return values.getOrDefault(ATTRIBUTES + "." + name, "");
        }

        boolean isOfClass(String name) {
            return classes.contains(name);
        }
    }

    void apply(JsonNode changes) {
        for (JsonNode change : changes) {
            int id = change.path("node").asInt();
            Node node = nodes.computeIfAbsent(id, Node::new);
            switch (change.path("type").asString()) {
                case "put" -> put(node, change);
                case "splice" -> splice(node, change);
                case "remove" ->
                    node.values.remove(change.path("feat").asInt() + "."
                            + change.path("key").asString());
                case "clear" -> clear(node, change.path("feat").asInt());
                case "detach" -> nodes.remove(id);
                default -> {} // attach: the node is there already
            }
        }
    }

    private static void put(Node node, JsonNode change) {
        int feature = change.path("feat").asInt();
        if (feature == DATA || feature == PROPERTIES || feature == ATTRIBUTES || feature == TEXT) {
            node.values.put(
                    feature + "." + change.path("key").asString(),
                    change.path("value").asString(""));
        }
    }

    private static void clear(Node node, int feature) {
        if (feature == CHILDREN) {
            node.children.clear();
        } else if (feature == CLASSES) {
            node.classes.clear();
        }
    }

    private static void splice(Node node, JsonNode change) {
        int index = change.path("index").asInt();
        int gone = change.path("remove").asInt(0);
        switch (change.path("feat").asInt()) {
            case CHILDREN, VIRTUAL_CHILDREN ->
                replace(
                        node.children,
                        index,
                        gone,
                        change.path("addNodes")
                                .valueStream()
                                .map(JsonNode::asInt)
                                .toList());
            case CLASSES ->
                replace(
                        node.classes,
                        index,
                        gone,
                        change.path("add").valueStream().map(JsonNode::asString).toList());
            default -> {} // scripts, listeners: nothing that is seen
        }
    }

    private static <T> void replace(List<T> list, int index, int gone, List<T> added) {
        int from = Math.min(index, list.size());
        list.subList(from, Math.min(from + gone, list.size())).clear();
        list.addAll(from, added);
    }

    /** The first such element that is on screen, in the order of the page. */
    Optional<Node> find(Predicate<Node> wanted) {
        return find(1, wanted);
    }

    private Optional<Node> find(int id, Predicate<Node> wanted) {
        Node node = nodes.get(id);
        if (node == null) {
            return Optional.empty();
        }
        if (wanted.test(node)) {
            return Optional.of(node);
        }
        return node.children.stream()
                .map(child -> find(child, wanted))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** All such elements below one. */
    List<Node> all(Node below, Predicate<Node> wanted) {
        List<Node> found = new ArrayList<>();
        for (int child : below.children) {
            Node node = nodes.get(child);
            if (node != null) {
                if (wanted.test(node)) {
                    found.add(node);
                }
                found.addAll(all(node, wanted));
            }
        }
        return found;
    }

    /** All texts below an element, joined. */
    String text(Node node) {
        StringBuilder text = new StringBuilder(node.values.getOrDefault(TEXT + ".text", ""));
        node.children.stream()
                .map(nodes::get)
                .filter(child -> child != null)
                .forEach(child -> text.append(text(child)));
        return text.toString();
    }
}
