package org.readback.qti.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.readback.formats.Limits;
import org.readback.formats.ReadItem;
import org.readback.formats.ReadNote;
import org.readback.formats.XmlElement;
import org.readback.qti.rules.Nodes;

/** Puts the documents of a file into their order: as the tests have it, then what no test names. */
public final class Documents {

    /** A document of the file.
     *
     * @param path in the package; blank for a document alone
     * @param name of its root, as version 2 calls it
     * @param opened the root with the names of version 2: those of items are many, and are opened when their turn comes */
    public record Document(String path, String name, Supplier<XmlElement> opened) {

        /** One that stays open. */
        public static Document held(String path, XmlElement root) {
            var named = Names.version2(root);
            return new Document(path, named.name(), () -> named);
        }

        XmlElement root() {
            return opened.get();
        }

        boolean is(String name) {
            return this.name.equals(name);
        }
    }

    private static final int DEEPEST_SECTION = 20;

    private final Source source;
    private final Manifest manifest;
    private final Map<String, Document> known = new LinkedHashMap<>();
    private final Set<String> done = new LinkedHashSet<>();
    private final Map<String, String> stimuli = new LinkedHashMap<>();
    private final List<ReadItem> items = new ArrayList<>();

    public Documents(Source source) {
        this(source, Manifest.NONE);
    }

    public Documents(Source source, Manifest manifest) {
        this.source = source;
        this.manifest = manifest;
    }

    public List<ReadItem> read(List<Document> documents) {
        Limits.checkItems(documents.size());
        documents.forEach(document -> known.put(document.path(), document));
        known.forEach((path, document) -> {
            if (document.is("assessmentTest")) test(path, document.root());
        });
        known.forEach((path, document) -> {
            if (document.is("assessmentSection") && !done.contains(path))
                section(path, document.root(), new Around("", "", false), 0);
        });
        known.forEach((path, document) -> {
            if (document.is("assessmentItem") && !done.contains(path))
                item(path, document.root(), new Around("", "", false));
            if (document.is("questestinterop")) items.addAll(new Version1(source, path).read(document.root()));
        });
        known.forEach((path, document) -> {
            if (document.is("assessmentStimulus") && !stimuli.containsKey(path)) stimulus(path, document.root());
        });
        return items;
    }

    /** What an item inherits from its sections.
     *
     * @param category titles with a slash between them
     * @param passage key of the passage that the section shows
     * @param isSilent whether titles say nothing, because we wrote them */
    private record Around(String category, String passage, boolean isSilent) {
        Around in(String title) {
            var name = title.replace('/', ' ').strip();
            if (name.isEmpty() || isSilent) return this;
            return new Around(category.isEmpty() ? name : category + "/" + name, passage, false);
        }

        Around with(String other) {
            return new Around(category, other, isSilent);
        }
    }

    private void test(String path, XmlElement test) {
        boolean ours = test.attribute("toolName").equals(Styles.TOOL);
        var around = ours ? new Around("", "", true) : new Around("", "", false).in(test.attribute("title"));
        for (var part : test.children("testPart")) {
            for (var section : Nodes.children(part, "assessmentSection", "assessmentSectionRef")) {
                part(path, section, around, 0);
            }
        }
    }

    private void part(String path, XmlElement part, Around around, int depth) {
        switch (part.name()) {
            case "assessmentSection" -> section(path, part, around, depth);
            case "assessmentSectionRef" ->
                referred(path, part).ifPresent(at -> section(at.path(), at.root(), around, depth + 1));
            case "assessmentItemRef" -> referred(path, part).ifPresent(at -> item(at.path(), at.root(), around));
            default -> {
                // rules of selection and of time belong to the test and not to its items
            }
        }
    }

    private Optional<Document> referred(String from, XmlElement reference) {
        var to = Source.resolved(from, reference.attribute("href")).orElse("");
        var known = this.known.get(to);
        if (known == null) {
            var reason = ReadNote.of("qti.faulty.reference", reference.attribute("href"));
            items.add(new ReadItem.Faulty(reference.attribute("href"), reference.line(), reference.source(), reason));
            return Optional.empty();
        }
        boolean first = done.add(to);
        return first ? Optional.of(known) : Optional.empty();
    }

    private void section(String path, XmlElement section, Around outer, int depth) {
        done.add(path);
        if (depth > DEEPEST_SECTION) return;
        var around = outer.in(section.attribute("title"));
        var shown = rubric(path, section, around);
        for (var part : section.children()) part(path, part, shown, depth + 1);
    }

    /** A text over the items of a section is their passage, unless it says that it only instructs. */
    private Around rubric(String path, XmlElement section, Around around) {
        var blocks = section.children("rubricBlock").stream()
                .filter(block -> Nodes.attribute(block, "view", "candidate").contains("candidate"))
                .filter(block -> !Nodes.is(block, "instructions", "navigation", "scoring")
                        && !block.attribute("use").equals("instructions"))
                .toList();
        if (blocks.isEmpty()) return around;
        var key = section.attribute("identifier");
        var content = blocks.stream().flatMap(block -> block.nodes().stream()).toList();
        var holder = new XmlElement("itemBody", "", Map.of(), content, section.line());
        return passage(path, holder, section) ? around.with(key) : around;
    }

    private void item(String path, XmlElement item, Around around) {
        done.add(path);
        var reference = item.child("assessmentStimulusRef");
        var passage = reference
                .flatMap(at -> Source.resolved(path, at.attribute("href")))
                .flatMap(this::stimulus)
                .orElse(around.passage());
        var place = new ItemReader.Place(path, manifest.lom(path), around.category(), passage);
        items.add(ItemReader.read(item, place, source));
    }

    private Optional<String> stimulus(String path) {
        var document = known.get(path);
        return document == null ? Optional.empty() : Optional.of(stimulus(path, document.root()));
    }

    /** The key of a stimulus that stands in a file of its own; read once. */
    private String stimulus(String path, XmlElement root) {
        var before = stimuli.get(path);
        if (before != null) return before;
        var key = Nodes.attribute(root, "identifier", path);
        stimuli.put(path, key);
        var body = root.child("stimulusBody").orElse(root);
        passage(path, new XmlElement("itemBody", "", Map.of(), body.nodes(), root.line()), root);
        return key;
    }

    /** Whether there was anything in it. */
    private boolean passage(String path, XmlElement body, XmlElement named) {
        var passage = new Passages(source, path).read(body, named, manifest.lom(path));
        passage.ifPresent(items::add);
        return passage.isPresent();
    }
}
