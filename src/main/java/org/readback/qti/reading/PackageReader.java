package org.readback.qti.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.readback.formats.FileKind;
import org.readback.formats.ReadFile;
import org.readback.formats.ReadItem;
import org.readback.formats.ReadNote;
import org.readback.formats.RefusedFile;
import org.readback.formats.XmlElement;
import org.readback.qti.Qti;

/** Reads a package: every document in it that holds items, whether the manifest names it or not. */
public final class PackageReader {

    private static final String MANIFEST = "imsmanifest.xml";
    /** Reasons that concern one document; all others are those of a file that is not to be trusted. */
    private static final Set<String> OF_ONE =
            Set.of("formats.xml.malformed", "formats.encoding.broken", "formats.file.empty", "formats.file.binary");

    /** Documents with items, by the name that version 2 gives their root. */
    private static final Set<String> MANY = Set.of("assessmentItem", "questestinterop");

    private static final int LONGEST_LIST = 12;

    private final Source source;
    private final Manifest manifest;
    private final List<ReadItem> faulty = new ArrayList<>();
    private final Banks banks = new Banks();

    public PackageReader(Source source) {
        this.source = source;
        manifest = source.names().stream()
                .filter(name -> name.equals(MANIFEST) || name.endsWith("/" + MANIFEST))
                .min(Comparator.comparingInt(String::length))
                .flatMap(name -> source.xml(name).map(root -> new Manifest(name, root)))
                .orElse(Manifest.NONE);
    }

    public ReadFile read(FileKind kind) {
        var documents = documents();
        if (documents.isEmpty() && faulty.isEmpty() && !manifest.isCartridge()) {
            throw new RefusedFile("", "qti.file.none");
        }
        var notes = new ArrayList<ReadNote>();
        var chosen = Twins.without(documents, notes);
        notes.addAll(banks.missing());
        var items = new ArrayList<>(new Documents(source, manifest).read(chosen));
        items.addAll(faulty);
        others(documents).ifPresent(notes::add);
        return new ReadFile(kind, "UTF-8", items, source.bytes(), notes);
    }

    private List<Documents.Document> documents() {
        faulty.clear();
        var names = new LinkedHashSet<String>();
        manifest.files().stream().filter(source.names()::contains).forEach(names::add);
        names.addAll(source.names());
        var documents = new ArrayList<Documents.Document>();
        for (var name : names) {
            if (!isXml(name)) continue;
            try {
                source.xml(name).filter(Qti::isOurs).ifPresent(root -> documents.add(document(name, root)));
            } catch (RefusedFile broken) {
                if (!OF_ONE.contains(broken.key())) throw broken;
                var reason = new ReadNote(broken.key(), broken.parameters());
                faulty.add(new ReadItem.Faulty(name, 0, "", reason));
            }
        }
        return documents;
    }

    /** Items are let go again: together they would fill the memory. */
    private Documents.Document document(String path, XmlElement root) {
        banks.look(root);
        var name = Names.old(root.name());
        if (!MANY.contains(name)) return Documents.Document.held(path, source.kept(path, root));
        return new Documents.Document(path, name, () -> Names.version2(source.again(path)));
    }

    private static boolean isXml(String name) {
        var small = name.toLowerCase(Locale.ROOT);
        boolean hidden = small.startsWith("__macosx/") || small.contains("/._");
        return !hidden && !small.endsWith(MANIFEST) && (small.endsWith(".xml") || small.endsWith(".qti"));
    }

    /** What the package holds beside items: pages, links, files that no item shows. */
    private Optional<ReadNote> others(List<Documents.Document> documents) {
        var read = documents.stream().map(Documents.Document::path).toList();
        var left = source.names().stream()
                .filter(name -> !source.isUsed(name) && !read.contains(name) && !name.endsWith(MANIFEST))
                .filter(name -> !name.endsWith("assessment_meta.xml")
                        && faulty.stream().noneMatch(fault -> fault.name().equals(name)))
                .filter(name -> !name.endsWith(".xsd") && !name.endsWith(".dtd"))
                .toList();
        if (left.isEmpty()) return Optional.empty();
        var list = String.join(", ", left.subList(0, Math.min(left.size(), LONGEST_LIST)));
        return Optional.of(ReadNote.of("qti.file.others", left.size(), list));
    }
}
