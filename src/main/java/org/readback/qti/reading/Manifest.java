package org.readback.qti.reading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readback.formats.XmlElement;
import org.readback.qti.rules.Nodes;

/** The table of contents of a package (IMS Content Packaging 1.1). */
final class Manifest {

    static final Manifest NONE = new Manifest("", Nodes.of("manifest", ""));

    private final Map<String, XmlElement> resources = new LinkedHashMap<>();
    private final boolean cartridge;

    /** @param path of the manifest itself: files are named from its folder */
    Manifest(String path, XmlElement root) {
        cartridge = Nodes.first(root, "schema").map(Nodes::text).orElse("").equalsIgnoreCase("IMS Common Cartridge")
                || Nodes.all(root, "resource").stream()
                        .anyMatch(resource -> resource.attribute("type").contains("imscc_"));
        for (var list : root.children("resources")) {
            for (var resource : list.children("resource")) add(path, list, resource);
        }
    }

    /** With items of QTI 1.2 in the profile of the cartridge. */
    boolean isCartridge() {
        return cartridge;
    }

    /** Paths of all files that resources name, in their order. */
    List<String> files() {
        return List.copyOf(resources.keySet());
    }

    Optional<XmlElement> lom(String file) {
        return Optional.ofNullable(resources.get(file)).flatMap(resource -> Nodes.first(resource, "lom"));
    }

    private void add(String path, XmlElement list, XmlElement resource) {
        var base = list.attribute("xml:base") + resource.attribute("xml:base");
        var href = resource.attribute("href");
        if (!href.isEmpty())
            Source.resolved(path, base + href).ifPresent(file -> resources.putIfAbsent(file, resource));
        for (var file : resource.children("file")) {
            Source.resolved(path, base + file.attribute("href"))
                    .ifPresent(name -> resources.putIfAbsent(name, resource));
        }
    }
}
