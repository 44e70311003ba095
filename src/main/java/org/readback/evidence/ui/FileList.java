package org.readback.evidence.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import org.readback.base.ui.FileLinks;
import org.readback.base.ui.Texts;
import org.readback.evidence.EvidenceFile;
import org.readback.evidence.EvidenceFiles;

/** Papers of one entry: a link each, and by what they can be told to be unchanged. */
final class FileList {
    private static final double THOUSAND = 1000;

    private FileList() {}

    static UnorderedList of(List<EvidenceFile> files, EvidenceFiles door, Locale locale) {
        var list = new UnorderedList();
        list.addClassName("evidence-files");
        files.forEach(file -> list.add(new ListItem(link(file, door), detail(file, locale))));
        return list;
    }

    private static Anchor link(EvidenceFile file, EvidenceFiles door) {
        return FileLinks.named(
                file.name(),
                () -> door.find(file.id()).map(found -> new FileLinks.File(found.name(), found.type(), found.bytes())));
    }

    private static Span detail(EvidenceFile file, Locale locale) {
        var detail = new Span(Texts.in(
                locale,
                "evidence.file.detail",
                file.type().substring(file.type().indexOf('/') + 1).toUpperCase(Locale.ROOT),
                Math.ceil(file.bytes() / THOUSAND),
                file.sha256()));
        detail.addClassName("small");
        return detail;
    }
}
