package org.readback.paper;

import org.readback.base.Markup;

/** Markup for pages on paper. */
final class Xhtml {
    private Xhtml() {}

    static String element(String name, String cssClass, String inner) {
        return "<" + name + " class=\"" + cssClass + "\">" + inner + "</" + name + ">";
    }

    /** A whole document.
     *
     * @param running stands at the top of each page: what it is, and which copy of it
     * @param body markup */
    static String document(PaperTexts texts, String title, String running, String body) {
        String page = texts.text("paper.print.page", "\u0001", "\u0002");
        String pages =
                Markup.css(page).replace("\u0001", "\" counter(page) \"").replace("\u0002", "\" counter(pages) \"");
        return """
            <html lang="%s"><head><title>%s</title><meta name="subject" content="%s"/><style>
            @page { size: A4; margin: 19mm 16mm 18mm 16mm;
              @top-left { content: %s; font-family: 'Noto Sans'; font-size: 8.5pt; color: #333; }
              @bottom-right { content: %s; font-family: 'Noto Sans'; font-size: 8.5pt; color: #333; } }
            %s</style></head><body>%s</body></html>\
            """.formatted(
                        texts.locale().getLanguage(),
                        Markup.text(title),
                        Markup.text(running),
                        Markup.css(running),
                        pages,
                        STYLE,
                        body);
    }

    /** Black on white, for copiers: no colour carries meaning. */
    private static final String STYLE = """
        body { font-family: 'Noto Sans'; font-size: 10.5pt; line-height: 1.4; color: #000; margin: 0 0.8mm 0 0; }
        h1 { font-size: 16pt; margin: 0 0 4mm; line-height: 1.25; }
        h2 { font-size: 12.5pt; margin: 6mm 0 2mm; page-break-after: avoid; }
        h3 { font-size: 10.5pt; margin: 4mm 0 1mm; page-break-after: avoid; }
        p { margin: 0 0 2mm; }
        ul, ol { margin: 0 0 2mm; padding-left: 6mm; }
        table { border-collapse: collapse; width: 100%; margin: 0 0 3mm; -fs-table-paginate: paginate; }
        th, td { border: 0.3mm solid #666; padding: 1.2mm 2mm; text-align: left; vertical-align: top; font-size: 9.5pt; }
        tr { page-break-inside: avoid; }
        blockquote { margin: 0 0 2mm; padding-left: 3mm; border-left: 0.6mm solid #666; }
        .small { font-size: 9pt; color: #333; }
        .person { border: 0.3mm solid #666; padding: 2.5mm 3mm; margin: 0 0 4mm; }
        .person span { display: inline-block; width: 54mm; border-bottom: 0.3mm solid #000; height: 5mm; }
        .item { margin: 0 0 5mm; page-break-inside: avoid; }
        .stem { font-weight: bold; margin: 0 0 1.5mm; }
        .options { margin: 0; padding: 0; list-style-type: none; }
        .options li { margin: 0 0 1mm; }
        .options li div { margin-left: 8mm; }
        .options li span { float: left; width: 8mm; font-weight: bold; }
        .letter { display: inline-block; width: 8mm; font-weight: bold; }
        .inline span.option { padding-right: 6mm; }
        .passage { border: 0.3mm solid #666; padding: 3mm 4mm; margin: 0 0 4mm; }
        .gap { font-weight: bold; }
        .mark { font-weight: bold; border-bottom: 0.3mm solid #000; }
        .line { border-bottom: 0.3mm solid #666; height: 7.5mm; }
        .picture { position: relative; margin: 0 0 3mm; }
        .picture img { width: 100%; height: 100%; }
        .area { position: absolute; border: 0.6mm solid #000; }
        .area span { background-color: #fff; border: 0.3mm solid #000; font-weight: bold; padding: 0 1mm; }
        .box { display: inline-block; width: 6.5mm; height: 6mm; border: 0.3mm solid #000; margin-right: 2mm; vertical-align: middle; }
        .ring { display: inline-block; width: 6mm; height: 5.6mm; border: 0.3mm solid #000; margin-right: 2.5mm; text-align: center; line-height: 5.6mm; font-size: 9pt; }
        .words td, .words th { font-size: 9pt; padding: 0.8mm 1.6mm; }
        .callout { border: 0.5mm solid #000; padding: 2mm 3mm; margin: 0 0 3mm; }
        .new-page { page-break-before: always; }
        .source { font-size: 8.5pt; color: #333; }
        .source p { margin: 0; }
        .lesson { font-size: 9.2pt; line-height: 1.28; }
        .lesson h2 { font-size: 11.5pt; margin: 4mm 0 1.5mm; }
        .lesson h3 { font-size: 9.5pt; margin: 3mm 0 1mm; }
        .lesson p { margin: 0 0 1.4mm; }
        .lesson .item { margin: 0 0 2.4mm; }
        .lesson .options li { margin: 0 0 0.3mm; }
        .lesson .passage, .lesson .callout { padding: 1.6mm 3mm; margin: 0 0 2mm; }
        .lesson .line { height: 5.6mm; }
        .lesson td, .lesson th { font-size: 8.6pt; padding: 0.35mm 1.4mm; line-height: 1.2; }
        """;
}
