package org.readback.exchange.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadFormat;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.readback.base.UserError;
import org.readback.base.ui.Texts;
import org.readback.exchange.ImportId;
import org.readback.exchange.Imports;

/** A button, and a place to drop one file on. The browser is told that all is well when the file is committed. */
final class FileUpload extends Composite<Div> {
    private final transient BiFunction<String, byte[], ImportId> keep;
    private final Consumer<ImportId> whenKept;
    private final transient AtomicReference<@Nullable Object> outcome = new AtomicReference<>();
    private final Paragraph message = new Paragraph();

    /** @param keep takes name and bytes of a file
     * @param whenKept called in the session of the user */
    FileUpload(BiFunction<String, byte[], ImportId> keep, Consumer<ImportId> whenKept) {
        this.keep = keep;
        this.whenKept = whenKept;
        var upload = new Upload();
        upload.setUploadHandler((UploadHandler) this::receive);
        upload.setUploadFormat(UploadFormat.RAW); // parts of forms have narrow limits of their own
        upload.setMaxFiles(1);
        upload.setMaxFileSize(Imports.MOST_BYTES);
        var choose = new Button();
        choose.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Texts.feed(choose, choose::setText, "exchange.upload.choose");
        upload.setUploadButton(choose);
        upload.setDropLabel(Texts.text(new Span(), "exchange.upload.drop"));
        Texts.follow(upload, _ -> upload.setI18n(UploadTexts.now()));
        upload.getElement().addEventListener("upload-success", _ -> tell());
        upload.getElement().addEventListener("upload-error", _ -> tell());
        upload.addFileRejectedListener(_ -> say("exchange.refusal.large", Imports.MOST_BYTES >> 20));
        message.addClassName("exchange-fault");
        message.getElement().setAttribute("role", "alert");
        message.setVisible(false);
        getContent().add(upload, message);
    }

    private void receive(UploadEvent event) throws IOException {
        byte[] bytes = event.getInputStream().readNBytes(Imports.MOST_BYTES + 1);
        take(event.getFileName(), bytes);
        if (outcome.get() instanceof UserError) event.reject();
    }

    /** On the thread of the request that brings the file. */
    void take(String name, byte[] bytes) {
        try {
            outcome.set(keep.apply(name, bytes));
        } catch (UserError refused) {
            outcome.set(refused);
        }
    }

    /** On the thread of the session, once the browser knows. */
    void tell() {
        switch (outcome.getAndSet(null)) {
            case ImportId id -> whenKept.accept(id);
            case UserError refused -> say(refused.key(), refused.parameters().toArray());
            case null, default -> say("exchange.refusal.lost");
        }
    }

    private void say(String key, Object... parameters) {
        message.setText(Texts.now(key, parameters));
        message.setVisible(true);
    }
}
