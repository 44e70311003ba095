package org.readback.roll;

import io.nayuki.qrcodegen.QrCode;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.readback.base.ui.Formats;
import org.readback.base.ui.Translations;
import org.readback.roll.RollReport.Slip;

/** The slips as markup, two beside each other; the code of squares is the address below it. */
record SlipPages(Translations translations, Locale locale, String contingent, String address) {
    private static final int SCALE = 4;
    private static final int QUIET = 4;
    private static final int WHITE = 0xFFFFFF;

    private static final String STYLE = """
        @page { size: A4; margin: 14mm 12mm 14mm 12mm;
          @bottom-right { content: counter(page) " / " counter(pages); font-family: 'Noto Sans'; font-size: 8pt; } }
        body { font-family: 'Noto Sans'; font-size: 9pt; line-height: 1.35; margin: 0; }
        h1 { font-size: 14pt; margin: 0 0 2mm; }
        p { margin: 0 0 1.2mm; }
        table { border-collapse: collapse; width: 100%; }
        tr { page-break-inside: avoid; }
        td.slip { width: 50%; border: 0.3mm dashed #666; padding: 3mm; vertical-align: top; }
        td.code { width: 30mm; vertical-align: top; padding: 0; }
        td.words { vertical-align: top; padding: 0 0 0 3mm; }
        img { width: 29mm; height: 29mm; }
        .name { font-size: 11pt; font-weight: bold; }
        .address { font-size: 6.8pt; word-wrap: break-word; }
        """;

    String document(List<Slip> slips) {
        var rows = new StringBuilder();
        for (int i = 0; i < slips.size(); i += 2) {
            rows.append("<tr>").append(cell(slips.get(i)));
            rows.append(i + 1 < slips.size() ? cell(slips.get(i + 1)) : "<td></td>")
                    .append("</tr>");
        }
        String title = text("roll.slips.title", contingent);
        return "<html lang=\"" + locale.getLanguage() + "\"><head><title>" + escaped(title)
                + "</title><meta name=\"subject\" content=\"" + escaped(title) + "\"/><style>" + STYLE
                + "</style></head><body><h1>" + escaped(title) + "</h1><p>"
                + escaped(text("roll.slips.about", slips.size())) + "</p><table>" + rows + "</table></body></html>";
    }

    private String cell(Slip slip) {
        String link = address + "/invitation/" + slip.token();
        return "<td class=\"slip\"><table><tr><td class=\"code\"><img alt=\"" + escaped(text("roll.slips.code"))
                + "\" src=\"data:image/png;base64," + picture(link) + "\"/></td><td class=\"words\"><p class=\"name\">"
                + escaped(slip.listName()) + "</p><p>" + escaped(text("roll.slips.signIn", slip.signInName()))
                + "</p><p>" + escaped(text("roll.slips.until", date(slip.expiresAt())))
                + "</p><p>" + escaped(text("roll.slips.how")) + "</p></td></tr></table><p class=\"address\">"
                + escaped(link) + "</p></td>";
    }

    private String date(Instant instant) {
        return Formats.date(instant, locale);
    }

    private String text(String key, Object... parameters) {
        return translations.getTranslation(key, locale, parameters);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static String picture(String link) {
        QrCode code = QrCode.encodeText(link, QrCode.Ecc.MEDIUM);
        int side = (code.size + 2 * QUIET) * SCALE;
        var image = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                boolean dark = code.getModule(x / SCALE - QUIET, y / SCALE - QUIET);
                image.setRGB(x, y, dark ? 0 : WHITE);
            }
        }
        try (var bytes = new ByteArrayOutputStream()) {
            ImageIO.write(image, "png", bytes);
            return Base64.getEncoder().encodeToString(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e); // in memory
        }
    }
}
