package org.readback.base;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.Objects;
import java.util.TimeZone;
import java.util.logging.Level;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Pages on paper: XHTML with CSS made into a PDF that carries its own font, is tagged for screen readers and names its
 * language and title. The same input gives the same bytes on every machine: no clock, no chance, no font of the machine. */
public final class PdfPages {
    /** The family that every page has to name; Latin and Cyrillic with every Kazakh letter, regular and bold. */
    public static final String FONT = "Noto Sans";

    /** Tick, clock and arrows, which the family above has not; drawn for the product. To be named behind it. */
    public static final String SIGNS = "Readback Signs";

    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    static { // it tells at length of each page that it lays out
        XRLog.listRegisteredLoggers().forEach(name -> XRLog.setLevel(name, Level.WARNING));
    }

    private PdfPages() {}

    /** Nothing is fetched: pictures are {@code data:} addresses.
     *
     * @param xhtml well-formed, without a document type; {@code lang}, {@code title} and the subject among its
     *     {@code meta} are those of the document
     * @param made what the document says of when it was made
     * @throws IllegalArgumentException if it cannot be laid out */
    public static byte[] of(String xhtml, Instant made) {
        var builder = new PdfRendererBuilder();
        builder.useFont(() -> font("NotoSans-Regular"), FONT, REGULAR, FontStyle.NORMAL, true);
        builder.useFont(() -> font("NotoSans-Bold"), FONT, BOLD, FontStyle.NORMAL, true);
        builder.useFont(() -> font("ReadbackSigns-Regular"), SIGNS, REGULAR, FontStyle.NORMAL, true);
        builder.useFont(() -> font("ReadbackSigns-Bold"), SIGNS, BOLD, FontStyle.NORMAL, true);
        builder.useExternalResourceAccessControl(
                (address, _) -> address.toLowerCase(Locale.ROOT).startsWith("data:"),
                ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.usePdfUaAccessibility(true);
        builder.withProducer("Readback");
        builder.withHtmlContent(xhtml, null);
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.layout();
            renderer.createPDFWithoutClosing();
            return bytes(renderer.getPdfDocument(), xhtml, made);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The library dates a document by the clock and PDFBox makes its id of it: both are set again. */
    private static byte[] bytes(PDDocument document, String xhtml, Instant made) throws IOException {
        Calendar date = GregorianCalendar.from(made.atZone(Centre.ZONE));
        date.setTimeZone(TimeZone.getTimeZone(Centre.ZONE));
        document.getDocumentInformation().setCreationDate(date);
        document.getDocumentInformation().setModificationDate(date);
        document.setDocumentId((long) xhtml.hashCode());
        var out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }

    private static InputStream font(String name) {
        return Objects.requireNonNull(PdfPages.class.getResourceAsStream("/fonts/" + name + ".ttf"), name);
    }
}
