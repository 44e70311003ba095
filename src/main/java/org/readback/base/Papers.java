package org.readback.base;

import java.time.Instant;
import org.readback.base.ui.Translations;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;

/** Prints papers in the one style of the house: head with what it is and whose, tables whose head stands on each page,
 * and a foot with page x of y; in a demonstration each page says at its head that it is one. The same paper gives the same
 * bytes, wherever and whenever an installation of this kind prints it. */
@Component
@PreAuthorize("permitAll()") // it knows nothing and asks nothing: what is printed, the caller had
public class Papers {
    private final Translations translations;
    private final Installation installation;

    Papers(Translations translations, Installation installation) {
        this.translations = translations;
        this.installation = installation;
    }

    /** @param made what the file says of when it was made */
    public byte[] pdf(Paper paper, Instant made) {
        String pageOf = translations.getTranslation("base.paper.page", paper.locale(), "\u0001", "\u0002");
        String warning = installation.isDemonstration()
                ? translations.getTranslation("base.paper.demonstration", paper.locale())
                : "";
        return PdfPages.of(new PaperPage(paper, pageOf, warning).xhtml(), made);
    }

    /** Colour helps and is never alone: shades are light enough for black and white. */
    static final String STYLE = """
        body { font-family: 'Noto Sans', 'Readback Signs'; font-size: 9pt; line-height: 1.35; color: #14213d; margin: 0; }
        .head { border-bottom: 0.7mm solid #0b5cad; padding: 0 0 2mm; margin: 0 0 4mm; }
        .kind { font-size: 8pt; color: #44506a; margin: 0; }
        h1 { font-size: 16pt; line-height: 1.2; margin: 0 0 1.5mm; }
        h2 { font-size: 11.5pt; margin: 5mm 0 1.5mm; page-break-after: avoid; }
        p { margin: 0 0 2mm; }
        table { border-collapse: collapse; }
        .facts { margin: 0 0 2mm; }
        .facts th { text-align: left; font-weight: normal; color: #44506a; padding: 0.3mm 5mm 0.3mm 0; vertical-align: top; white-space: nowrap; }
        .facts td { font-weight: bold; padding: 0.3mm 0; vertical-align: top; }
        .data { width: 99.8%; margin: 0 0 4mm; -fs-table-paginate: paginate; table-layout: fixed; }
        .data th, .data td { border: 0.2mm solid #b9c2d0; padding: 0.7mm 1mm; vertical-align: top; font-size: 7.5pt; line-height: 1.25; word-wrap: break-word; }
        .data th { background-color: #e8eef5; font-weight: bold; vertical-align: bottom; }
        .data tr { page-break-inside: avoid; }
        .data .group { page-break-after: avoid; }
        .data .group td { background-color: #f1f3f7; font-weight: bold; }
        .start { text-align: left; } .centre { text-align: center; } .end { text-align: right; }
        .met { background-color: #e2f3e7; color: #0f5a2c; }
        .soon { background-color: #fdf0d5; color: #704800; }
        .unmet { background-color: #fce4e2; color: #96170f; font-weight: bold; }
        .unknown { background-color: #eceff4; color: #44506a; }
        .total { background-color: #f1f3f7; font-weight: bold; }
        .legend { font-size: 8pt; margin: 0 0 3mm; }
        .sign { border: 0.2mm solid #b9c2d0; padding: 0 1.2mm; font-weight: bold; }
        .legend .words { padding-right: 3mm; }
        .bar { width: 100%; margin: 0 0 1.5mm; }
        .bar td { border: 0.2mm solid #b9c2d0; padding: 1mm; text-align: center; font-weight: bold; }
        .line { display: inline-block; width: 75mm; margin: 9mm 8mm 0 0; font-size: 8pt; color: #44506a; }
        .line div { border-bottom: 0.25mm solid #14213d; height: 5mm; margin-bottom: 1mm; }
        .box { display: inline-block; width: 4mm; height: 4mm; line-height: 4mm; border: 0.25mm solid #14213d; text-align: center; }
        .new-page { page-break-after: always; }
        """;
}
