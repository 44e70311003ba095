package org.readback.base.ui;

import com.vaadin.flow.component.upload.UploadI18N;
import java.util.List;

/** What the upload says by itself. */
final class UploadTexts {
    private UploadTexts() {}

    /** In the language of the screen. */
    static UploadI18N now() {
        var i18n = new UploadI18N();
        i18n.setError(new UploadI18N.Error()
                .setTooManyFiles(Texts.now("base.upload.many"))
                .setFileIsTooBig(Texts.now("base.upload.big"))
                .setIncorrectFileType(Texts.now("base.upload.type")));
        i18n.setUploading(new UploadI18N.Uploading()
                .setStatus(new UploadI18N.Uploading.Status()
                        .setConnecting(Texts.now("base.upload.connecting"))
                        .setStalled(Texts.now("base.upload.stalled"))
                        .setProcessing(Texts.now("base.upload.processing"))
                        .setHeld(Texts.now("base.upload.held")))
                .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                        .setPrefix(Texts.now("base.upload.remaining"))
                        .setUnknown(Texts.now("base.upload.unknown")))
                .setError(new UploadI18N.Uploading.Error()
                        .setServerUnavailable(Texts.now("base.upload.unavailable"))
                        .setUnexpectedServerError(Texts.now("base.upload.unexpected"))
                        .setForbidden(Texts.now("base.upload.forbidden"))
                        .setFileTooLarge(Texts.now("base.upload.big"))));
        i18n.setFile(new UploadI18N.File()
                .setRetry(Texts.now("base.upload.retry"))
                .setStart(Texts.now("base.upload.start"))
                .setRemove(Texts.now("base.upload.remove")));
        i18n.setUnits(new UploadI18N.Units().setSize(List.of("B", "kB", "MB", "GB", "TB", "PB", "EB", "ZB", "YB")));
        return i18n;
    }
}
