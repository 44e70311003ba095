package org.readback.base.ui;

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

/** A button, and a place to drop one file on. The browser is told that all is well when the file is committed. */
public final class FileUpload<T> extends Composite<Div> {
    private static final int MILLION = 1_000_000;

    private final transient BiFunction<String, byte[], T> keep;
    private final transient Consumer<T> whenKept;
    private final int mostBytes;
    private final transient AtomicReference<@Nullable Outcome<T>> outcome = new AtomicReference<>();
    private final Paragraph message = new Paragraph();

    /** What came of a file: one of the two.
     *
     * @param kept what was made of it */
    private record Outcome<T>(@Nullable T kept, @Nullable UserError refused) {}

    /** @param keep takes name and bytes of a file
     * @param whenKept called in the session of the user */
    public FileUpload(int mostBytes, BiFunction<String, byte[], T> keep, Consumer<T> whenKept) {
        this.mostBytes = mostBytes;
        this.keep = keep;
        this.whenKept = whenKept;
        var upload = new Upload();
        upload.setUploadHandler((UploadHandler) this::receive);
        upload.setUploadFormat(UploadFormat.RAW); // parts of forms have narrow limits of their own
        upload.setMaxFiles(1);
        upload.setMaxFileSize(mostBytes);
        var choose = new Button();
        choose.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Texts.feed(choose, choose::setText, "base.upload.choose");
        upload.setUploadButton(choose);
        upload.setDropLabel(Texts.text(new Span(), "base.upload.drop"));
        Texts.follow(upload, _ -> upload.setI18n(UploadTexts.now()));
        upload.getElement().addEventListener("upload-success", _ -> tell());
        upload.getElement().addEventListener("upload-error", _ -> tell());
        upload.addFileRejectedListener(_ -> say("base.upload.large", mostBytes / MILLION));
        message.addClassName("upload-fault");
        message.getElement().setAttribute("role", "alert");
        message.setVisible(false);
        getContent().add(upload, message);
    }

    private void receive(UploadEvent event) throws IOException {
        byte[] bytes = event.getInputStream().readNBytes(mostBytes + 1);
        take(event.getFileName(), bytes);
        var came = outcome.get();
        if (came != null && came.refused() != null) event.reject();
    }

    /** On the thread of the request that brings the file. */
    public void take(String name, byte[] bytes) {
        try {
            outcome.set(new Outcome<>(keep.apply(name, bytes), null));
        } catch (UserError refused) {
            outcome.set(new Outcome<>(null, refused));
        }
    }

    /** On the thread of the session, once the browser knows. */
    public void tell() {
        var came = outcome.getAndSet(null);
        message.setVisible(false);
        if (came == null) say("base.upload.lost");
        else if (came.refused() != null)
            say(came.refused().key(), came.refused().parameters().toArray());
        else if (came.kept() != null) whenKept.accept(came.kept());
    }

    private void say(String key, Object... parameters) {
        message.setText(Texts.now(key, parameters));
        message.setVisible(true);
    }
}
