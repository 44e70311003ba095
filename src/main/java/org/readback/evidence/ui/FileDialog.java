package org.readback.evidence.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.readback.base.ui.FileUpload;
import org.readback.base.ui.Texts;
import org.readback.evidence.EntryId;
import org.readback.evidence.EvidenceFileId;
import org.readback.evidence.EvidenceFiles;

/** Brings a paper that shows what was entered. */
final class FileDialog extends Dialog {
    private static final int MILLION = 1_000_000;

    final FileUpload<EvidenceFileId> upload;

    FileDialog(EvidenceFiles files, EntryId entry, Runnable kept) {
        upload = new FileUpload<>(EvidenceFiles.MOST_BYTES, (name, bytes) -> files.add(entry, name, bytes), _ -> {
            close();
            kept.run();
        });
        Texts.feed(this, this::setHeaderTitle, "evidence.file.title");
        setMaxWidth("36rem");
        var form =
                new Div(Texts.text(new Paragraph(), "evidence.file.text", EvidenceFiles.MOST_BYTES / MILLION), upload);
        form.addClassNames("stack", "evidence-form");
        add(form);
        var cancel = new Button();
        cancel.addClickListener(click -> close());
        getFooter().add(Texts.text(cancel, "evidence.cancel"));
    }
}
