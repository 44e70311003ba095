package org.readback.certificate;

import io.nayuki.qrcodegen.QrCode;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import javax.imageio.ImageIO;

/** A QR code as a black and white picture. */
final class QrPicture {
    /** The quiet zone that readers ask for, in modules: ISO/IEC 18004. */
    private static final int QUIET = 4;

    private static final int PIXELS = 6;
    private static final int WHITE = 0xFFFFFF;

    private QrPicture() {}

    /** Up to 15 % of it may be dirt.
     *
     * @return a {@code data:} address of a PNG */
    static String address(String text) {
        QrCode code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
        int side = (code.size + 2 * QUIET) * PIXELS;
        var image = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                boolean isDark = code.getModule(x / PIXELS - QUIET, y / PIXELS - QUIET);
                image.setRGB(x, y, isDark ? 0 : WHITE);
            }
        }
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // in memory
        }
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(bytes.toByteArray());
    }
}
