package org.readback.library.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import org.readback.base.UserError;
import org.readback.base.ui.Texts;
import org.readback.item.MediaKind;
import org.readback.library.MediaLibrary;
import org.readback.library.MediaLibrary.Uploaded;

/** Takes many files at once; says of each what became of it, once it is committed or refused. */
final class MediaUpload extends Composite<Div> {
    private static final int MOST_AT_ONCE = 100;

    private final MediaLibrary library;
    private final Queue<Result> results = new ConcurrentLinkedQueue<>();
    private final Upload upload = new Upload();

    /** What became of a file. */
    sealed interface Result {
        record Taken(Uploaded uploaded) implements Result {}

        record Refused(String name, UserError why) implements Result {}
    }

    /** @param told on the page, after each file */
    MediaUpload(MediaLibrary library, Consumer<List<Result>> told) {
        this.library = library;
        upload.setUploadHandler((UploadHandler) this::take);
        upload.setMaxFiles(MOST_AT_ONCE);
        upload.setMaxFileSize(MediaKind.MOST_BYTES);
        upload.setAcceptedFileTypes(".opus", ".ogg", ".png", ".jpg", ".jpeg");
        for (String event : List.of("upload-success", "upload-error")) {
            upload.getElement().addEventListener(event, done -> told.accept(drain()));
        }
        Texts.follow(upload, locale -> upload.setI18n(words()));
        getContent().add(upload);
    }

    private List<Result> drain() {
        List<Result> all = List.copyOf(results);
        results.removeAll(all);
        return all;
    }

    /** On the thread of the request, without the lock of the page. */
    private void take(UploadEvent event) throws IOException {
        byte[] bytes;
        try (InputStream in = event.getInputStream()) {
            bytes = in.readNBytes(MediaKind.MOST_BYTES + 1);
        }
        try {
            results.add(new Result.Taken(library.upload(event.getFileName(), bytes)));
        } catch (UserError refused) {
            results.add(new Result.Refused(event.getFileName(), refused));
        }
    }

    private static UploadI18N words() {
        var error = new UploadI18N.Error()
                .setTooManyFiles(Texts.now("library.upload.many", MOST_AT_ONCE))
                .setFileIsTooBig(Texts.now("library.refused.size"))
                .setIncorrectFileType(Texts.now("library.refused.kind"));
        var status = new UploadI18N.Uploading.Status()
                .setConnecting(Texts.now("library.upload.running"))
                .setStalled(Texts.now("library.upload.running"))
                .setProcessing(Texts.now("library.upload.running"))
                .setHeld(Texts.now("library.upload.running"));
        var time = new UploadI18N.Uploading.RemainingTime().setPrefix("").setUnknown("");
        var failed = new UploadI18N.Uploading.Error()
                .setServerUnavailable(Texts.now("library.upload.failed"))
                .setUnexpectedServerError(Texts.now("library.upload.failed"))
                .setForbidden(Texts.now("library.upload.failed"));
        return new UploadI18N()
                .setDropFiles(new UploadI18N.DropFiles()
                        .setOne(Texts.now("library.upload.drop"))
                        .setMany(Texts.now("library.upload.drop")))
                .setAddFiles(new UploadI18N.AddFiles()
                        .setOne(Texts.now("library.upload.choose"))
                        .setMany(Texts.now("library.upload.choose")))
                .setError(error)
                .setUploading(new UploadI18N.Uploading()
                        .setStatus(status)
                        .setRemainingTime(time)
                        .setError(failed))
                .setFile(new UploadI18N.File()
                        .setRetry(Texts.now("library.upload.retry"))
                        .setStart(Texts.now("library.upload.start"))
                        .setRemove(Texts.now("library.upload.remove")))
                .setUnits(List.of("B", "kB", "MB", "GB", "TB", "PB", "EB", "ZB", "YB"));
    }
}
