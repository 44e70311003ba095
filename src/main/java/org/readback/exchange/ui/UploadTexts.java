package org.readback.exchange.ui;

import com.vaadin.flow.component.upload.UploadI18N;
import java.util.List;
import org.readback.base.ui.Texts;

/** What the upload says by itself. */
final class UploadTexts {
    private UploadTexts() {}

    /** In the language of the screen. */
    static UploadI18N now() {
        var i18n = new UploadI18N();
        i18n.setError(new UploadI18N.Error()
                .setTooManyFiles(Texts.now("exchange.upload.many"))
                .setFileIsTooBig(Texts.now("exchange.upload.big"))
                .setIncorrectFileType(Texts.now("exchange.upload.type")));
        i18n.setUploading(new UploadI18N.Uploading()
                .setStatus(new UploadI18N.Uploading.Status()
                        .setConnecting(Texts.now("exchange.upload.connecting"))
                        .setStalled(Texts.now("exchange.upload.stalled"))
                        .setProcessing(Texts.now("exchange.upload.processing"))
                        .setHeld(Texts.now("exchange.upload.held")))
                .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                        .setPrefix(Texts.now("exchange.upload.remaining"))
                        .setUnknown(Texts.now("exchange.upload.unknown")))
                .setError(new UploadI18N.Uploading.Error()
                        .setServerUnavailable(Texts.now("exchange.upload.unavailable"))
                        .setUnexpectedServerError(Texts.now("exchange.upload.unexpected"))
                        .setForbidden(Texts.now("exchange.upload.forbidden"))
                        .setFileTooLarge(Texts.now("exchange.upload.big"))));
        i18n.setFile(new UploadI18N.File()
                .setRetry(Texts.now("exchange.upload.retry"))
                .setStart(Texts.now("exchange.upload.start"))
                .setRemove(Texts.now("exchange.upload.remove")));
        i18n.setUnits(new UploadI18N.Units().setSize(List.of("B", "kB", "MB", "GB", "TB", "PB", "EB", "ZB", "YB")));
        return i18n;
    }
}
