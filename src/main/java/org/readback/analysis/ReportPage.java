package org.readback.analysis;

/** The frame of a page that needs nothing but itself: no script, nothing from elsewhere, light and dark. */
public final class ReportPage {
    public static final String FOOT = "</main>\n</html>\n";

    private static final String HEAD = """
        <!doctype html>
        <html lang="LANGUAGE">
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
        <title>TITLE</title>
        <style>
        :root { color-scheme: light dark; --ink: light-dark(#14213d, #e8ecf4); --ink-2: light-dark(#46526b, #a9b4c8);
          --paper: light-dark(#fff, #121722); --line: light-dark(#dde3ec, #2c3648);
          --accent: light-dark(#0b62ad, #6fb1f0); --soon: light-dark(#8a4e00, #f0b65c); }
        body { margin: 0; background: var(--paper); color: var(--ink);
          font: 1rem/1.5 "Noto Sans Variable", "Noto Sans", system-ui, sans-serif; }
        main { max-width: 60rem; margin: 0 auto; padding: 24px 16px 48px; }
        h1 { font-size: 1.75rem; line-height: 1.25; } h2 { font-size: 1.25rem; margin: 0; }
        p { max-width: 42rem; margin: 8px 0; } a { color: var(--accent); } small, caption { color: var(--ink-2); }
        .wide { overflow-x: auto; margin: 24px 0; }
        table { border-collapse: collapse; font-variant-numeric: tabular-nums; } caption { text-align: start; }
        th, td { padding: 4px 12px 4px 0; border-bottom: 1px solid var(--line); text-align: end; }
        th:first-child, .words, th:last-child { text-align: start; } thead th { font-weight: 600; }
        tbody th { font-weight: 400; white-space: nowrap; }
        section { border-top: 1px solid var(--line); padding: 24px 0; break-inside: avoid; }
        .remark { color: var(--soon); } .figures { display: flex; flex-wrap: wrap; gap: 24px; }
        svg { width: 100%; max-width: 26rem; height: auto; } svg text { fill: var(--ink-2); font-size: 11px; }
        .grid { stroke: var(--line); } .line { fill: none; stroke: var(--accent); stroke-width: 2; }
        .thin { fill: none; stroke: var(--ink-2); stroke-dasharray: 4 3; } figure { margin: 0; flex: 1 1 20rem; }
        .open { fill: none; stroke: var(--ink-2); } .full { fill: var(--soon); } svg .name { fill: var(--ink); }
        .option { fill: none; stroke: var(--ink-2); stroke-width: 1.5; } .limit { stroke: var(--ink-2); stroke-dasharray: 2 3; }
        figcaption { font-size: .875rem; color: var(--ink-2); }
        </style>
        <main>
        """;

    private ReportPage() {}

    /** All up to the page's heading, of a page in English. */
    public static String head(String title) {
        return head(title, "en");
    }

    /** All up to the page's heading.
     *
     * @param language code of the page's language */
    public static String head(String title, String language) {
        return HEAD.replace("LANGUAGE", escaped(language)).replace("TITLE", escaped(title));
    }

    /** Text that came from outside, so that it stays text. */
    public static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
