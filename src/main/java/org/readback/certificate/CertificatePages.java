package org.readback.certificate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.readback.base.Installation;
import org.readback.base.LocalText;
import org.readback.base.PdfPages;
import org.readback.base.ui.Formats;
import org.readback.base.ui.Translations;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** Certificates on paper: one landscape A4 page each, in Kazakh, Russian and English at once. The same certificate always
 * gives the same page, whatever happened to it since: that is for the check. */
@Component
class CertificatePages {
    private static final List<Locale> LANGUAGES =
            List.of(Translations.KAZAKH, Translations.RUSSIAN, Translations.ENGLISH);

    private final Translations texts;
    private final Installation installation;

    CertificatePages(Translations texts, Installation installation) {
        this.texts = texts;
        this.installation = installation;
    }

    /** @param certificates at least one
     * @param template the one that a certificate was issued with */
    byte[] pdf(List<Certificate> certificates, Function<UUID, CertificateTemplate> template) {
        Instant made = certificates.stream()
                .map(certificate -> certificate.issue().at())
                .max(Comparator.naturalOrder())
                .orElseThrow();
        String title = certificates.size() == 1
                ? certificates.getFirst().number().toString()
                : certificates.getFirst().number() + " +" + (certificates.size() - 1);
        return PdfPages.of(
                "<html lang=\"en\"><head><title>" + title + "</title><meta name=\"subject\" content=\"" + title
                        + "\"/><style>" + STYLE + "</style></head><body>"
                        + certificates.stream()
                                .map(each ->
                                        page(each, template.apply(each.issue().template())))
                                .collect(Collectors.joining())
                        + "</body></html>",
                made);
    }

    private String page(Certificate certificate, CertificateTemplate template) {
        return "<div class=\"page\"><div class=\"frame\">"
                + columns("issuer", locale -> template.issuer().in(locale))
                + columns("kind", locale -> texts.getTranslation("certificate.paper.title", locale))
                + div("number", "№ " + certificate.number())
                + "<h1>" + escaped(certificate.holder().latin()) + "</h1>"
                + div("own", certificate.holder().cyrillic())
                + columns(
                        "did",
                        locale -> texts.getTranslation(did(certificate.award().subject()), locale))
                + columns("course", locale -> certificate.award().title().in(locale))
                + "<table class=\"foot\"><tr><td class=\"facts\">" + facts(certificate.award())
                + "</td><td class=\"qr\">"
                + "<img alt=\"" + escaped(texts.getTranslation("certificate.paper.qr", Translations.ENGLISH))
                + "\" src=\"" + QrPicture.address(certificate.issue().line()) + "\"/>"
                + joined("qr-words", "certificate.paper.check") + "</td></tr></table>"
                + signatures(template)
                + (installation.isDemonstration() ? joined("demonstration", "base.paper.demonstration") : "")
                + div("journal", foot(certificate, template)) + "</div></div>";
    }

    private static String did(String subject) {
        if (subject.startsWith("course:")) return "certificate.paper.did.course";
        return subject.startsWith("test:") || subject.startsWith("duties:")
                ? "certificate.paper.did.test"
                : "certificate.paper.did.other";
    }

    private String facts(Award award) {
        var rows = new StringBuilder("<table>");
        row(rows, "standard", award.terms().standard());
        row(
                rows,
                "hours",
                award.terms()
                        .hours()
                        .map(hours -> hours.stripTrailingZeros().toPlainString())
                        .orElse(""));
        row(rows, "result", award.terms().result());
        row(rows, "date", day(award.on()));
        row(
                rows,
                "until",
                award.until().map(CertificatePages::day).orElseGet(() -> inThree("certificate.paper.noend")));
        return rows.append("</table>").toString();
    }

    /** Read the same in every language. */
    private static String day(LocalDate day) {
        return Formats.date(day, Translations.RUSSIAN);
    }

    private void row(StringBuilder rows, String label, String value) {
        if (value.isEmpty()) return;
        rows.append("<tr><th>")
                .append(escaped(inThree("certificate.paper." + label)))
                .append("</th><td>")
                .append(escaped(value))
                .append("</td></tr>");
    }

    private String signatures(CertificateTemplate template) {
        return "<table class=\"signatures\"><tr><td>" + signature(template.first()) + "</td><td class=\"stamp\">"
                + escaped(inThree("certificate.paper.stamp")) + "</td><td>" + signature(template.second())
                + "</td></tr></table>";
    }

    private static String signature(CertificateTemplate.Signatory who) {
        LocalText office = who.office();
        return "<div class=\"line\"> </div><b>" + escaped(who.name()) + "</b><br/>"
                + LANGUAGES.stream()
                        .map(office::in)
                        .distinct()
                        .map(CertificatePages::escaped)
                        .collect(Collectors.joining(" · "));
    }

    private static String foot(Certificate certificate, CertificateTemplate template) {
        String where = LANGUAGES.stream()
                .map(locale -> template.place().in(locale))
                .distinct()
                .collect(Collectors.joining(" · "));
        String journal = certificate.issue().journal();
        return where + (journal.isEmpty() ? "" : " — " + journal);
    }

    private String columns(String name, Function<Locale, String> text) {
        return "<table class=\"" + name + "\"><tr>"
                + LANGUAGES.stream()
                        .map(locale ->
                                "<td lang=\"" + locale.getLanguage() + "\">" + escaped(text.apply(locale)) + "</td>")
                        .collect(Collectors.joining())
                + "</tr></table>";
    }

    private String inThree(String key) {
        return LANGUAGES.stream()
                .map(locale -> texts.getTranslation(key, locale))
                .distinct()
                .collect(Collectors.joining(" / "));
    }

    private String joined(String name, String key) {
        return div(name, inThree(key));
    }

    private static String div(String name, String text) {
        return text.isEmpty() ? "" : "<div class=\"" + name + "\">" + escaped(text) + "</div>";
    }

    /** For XML, which knows no names of letters. */
    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }

    private static final String STYLE = """
        @page { size: A4 landscape; margin: 9mm; }
        body { font-family: 'Noto Sans'; font-size: 9.5pt; line-height: 1.3; color: #14213d; margin: 0; }
        .page { page-break-after: always; height: 190mm; } .page:last-child { page-break-after: auto; }
        .frame { border: 1mm double #0b62ad; height: 180mm; padding: 6mm 8mm 0; text-align: center; }
        table { border-collapse: collapse; width: 100%; } td, th { vertical-align: top; padding: 0 3mm; }
        .issuer, .kind, .did, .course { table-layout: fixed; }
        .issuer td { font-weight: bold; font-size: 9.5pt; height: 11mm; }
        .kind td { font-size: 19pt; color: #0b62ad; padding-top: 1mm; }
        .number { font-size: 11pt; margin: 1mm 0 6mm; } h1 { font-size: 28pt; margin: 0; line-height: 1.2; }
        .own { font-size: 15pt; margin: 0 0 2mm; } .did td { padding-top: 3mm; font-size: 9.5pt; }
        .course td { font-weight: bold; font-size: 11.5pt; padding-top: 1mm; height: 16mm; }
        .foot { margin-top: 4mm; } .facts { text-align: left; padding-left: 0; } .qr { width: 48mm; text-align: center; }
        .facts table { width: 100%; } .facts th { text-align: left; font-weight: normal; width: 78mm; color: #46526b;
          padding: 1.3mm 3mm 1.3mm 0; border-bottom: 0.2mm solid #b8c2d0; }
        .facts td { text-align: left; font-weight: bold; padding: 1.3mm 0; border-bottom: 0.2mm solid #b8c2d0; }
        .qr img { width: 44mm; height: 44mm; } .qr-words { font-size: 6.5pt; color: #46526b; }
        .signatures { margin-top: 6mm; table-layout: fixed; } .signatures td { font-size: 8.5pt; }
        .signatures .line { border-bottom: 0.3mm solid #14213d; height: 13mm; margin: 0 6mm 1mm; }
        .signatures .stamp { width: 60mm; color: #8490a6; padding-top: 9mm; }
        .demonstration { font-size: 7pt; color: #46526b; margin-top: 2mm; }
        .journal { font-size: 6pt; color: #5c6880; margin-top: 1mm; }
        """;
}
