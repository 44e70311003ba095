package org.readback.progress;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.readback.base.Paper;
import org.readback.base.Paper.Align;
import org.readback.base.Paper.Block;
import org.readback.base.Paper.Cell;
import org.readback.base.Paper.Cells;
import org.readback.base.Paper.Column;
import org.readback.base.Paper.Fact;
import org.readback.base.Paper.Meaning;
import org.readback.base.Paper.Row;
import org.readback.base.ui.Formats;
import org.readback.base.ui.Translations;
import org.readback.certificate.Certificate;
import org.readback.contingent.ContingentCard;
import org.readback.contingent.RollMember;
import org.readback.evidence.EvidenceLine;
import org.readback.evidence.EvidenceWords;
import org.readback.evidence.Standing;
import org.readback.evidence.WaiverLine;
import org.readback.identity.ServiceIdentity;
import org.readback.requirement.CellState;
import org.readback.requirement.Subject.Kind;

/** Report R9, the training record of one person, in the words of one language. */
public final class DossierPaper {
    private final Translations translations;
    private final Locale locale;
    private final EvidenceWords words;

    public DossierPaper(Translations translations, Locale locale) {
        this.translations = translations;
        this.locale = locale;
        this.words = new EvidenceWords(translations, locale);
    }

    private String say(String key, Object... parameters) {
        return translations.getTranslation("progress.paper." + key, locale, parameters);
    }

    /** What is empty is left out; lines to sign stand at the end. */
    public Paper of(Dossier dossier) {
        var blocks = new ArrayList<Block>();
        part(blocks, "asked", standing(dossier.standing()));
        part(blocks, "levels", levels(dossier));
        part(blocks, "evidence", evidence(dossier));
        part(blocks, "courses", courses(dossier.record()));
        part(blocks, "certificates", certificates(dossier));
        part(blocks, "waivers", waivers(dossier));
        part(blocks, "remarks", remarks(dossier));
        blocks.add(new Paper.Lines(List.of(say("sign.person"), say("sign.supervisor"))));
        String name = dossier.member()
                .map(RollMember::listName)
                .orElse(dossier.person().displayName());
        return new Paper(
                locale,
                Paper.Format.A4,
                new Paper.Title("R9", say("title", name), identity(dossier)),
                say("foot", Formats.date(dossier.day(), locale)),
                blocks);
    }

    private void part(List<Block> blocks, String key, List<Row> rows) {
        if (rows.isEmpty()) return;
        blocks.add(new Paper.Heading(say(key)));
        blocks.add(new Paper.Table(columns(key), rows));
    }

    private List<Column> columns(String key) {
        List<String> heads = List.of(say(key + ".heads").split(";"));
        List<Integer> widths = switch (key) {
            case "asked" -> List.of(30, 20, 22, 28);
            case "evidence" -> List.of(11, 32, 22, 11, 24);
            case "remarks" -> List.of(11, 20, 69);
            case "waivers" -> List.of(24, 22, 30, 24);
            default -> List.of(12, 30, 30, 28);
        };
        var columns = new ArrayList<Column>();
        for (int i = 0; i < heads.size(); i++) columns.add(new Column(heads.get(i), widths.get(i), Align.START));
        return columns;
    }

    private List<Fact> identity(Dossier dossier) {
        var facts = new ArrayList<Fact>();
        Optional<ServiceIdentity> identity = dossier.member().flatMap(RollMember::identity);
        identity.ifPresent(who -> {
            facts.add(new Fact(say("latin"), who.latin().toString()));
            facts.add(new Fact(say("cyrillic"), who.cyrillic().toString()));
            facts.add(new Fact(say("number"), who.number().toString()));
            facts.add(new Fact(say("sex"), translations.getTranslation("identity.sex." + who.sex(), locale)));
            who.bornOn().ifPresent(day -> facts.add(new Fact(say("born"), Formats.date(day, locale))));
        });
        dossier.member().ifPresent(member -> {
            if (!member.rank().isEmpty()) facts.add(new Fact(say("rank"), member.rank()));
            facts.add(new Fact(
                    say("post"),
                    member.posts().stream()
                            .map(post -> translations.getTranslation("contingent.post." + post, locale))
                            .collect(Collectors.joining(", "))));
            facts.add(new Fact(
                    say("unit"),
                    (dossier.person().contingent().map(ContingentCard::name).orElse("") + " / " + member.subUnit())
                            .strip()));
        });
        facts.add(new Fact(say("asOf"), Formats.date(dossier.day(), locale)));
        return facts;
    }

    private List<Row> standing(Standing standing) {
        return standing.lines().stream()
                .<Row>map(line -> {
                    var cell = line.cell();
                    String asked = cell.requirement()
                            .map(each ->
                                    words.of(each.threshold(), each.subject().kind()))
                            .orElse("");
                    String has = cell.evidence()
                            .map(each -> words.of(each.measure(), each.subject().kind()))
                            .orElse("–");
                    return row(
                            Cell.of(line.title().in(locale)),
                            Cell.of(asked),
                            Cell.of(has),
                            new Cell(words.of(cell), meaning(cell.state())));
                })
                .toList();
    }

    private static Meaning meaning(CellState state) {
        return switch (state) {
            case NOT_REQUIRED -> Meaning.NONE;
            case WAIVED, ENDS_EARLY, MET -> Meaning.MET;
            case ENDS_SOON -> Meaning.SOON;
            case EXPIRED, BELOW -> Meaning.UNMET;
            case BEGUN, NOT_STARTED -> Meaning.UNKNOWN;
        };
    }

    private static Row row(Cell... cells) {
        return new Cells(List.of(cells));
    }

    /** Levels by raters and indications over time, the newest first. */
    private List<Row> levels(Dossier dossier) {
        return dossier.evidence().lines().stream()
                .filter(line -> line.evidence().subject().kind() == Kind.LANGUAGE)
                .map(line -> row(
                        Cell.of(Formats.date(line.evidence().on(), locale)),
                        Cell.of(line.title().in(locale)),
                        result(line),
                        Cell.of(issuer(line))))
                .toList();
    }

    private List<Row> evidence(Dossier dossier) {
        return dossier.evidence().lines().stream()
                .filter(line -> line.evidence().subject().kind() != Kind.LANGUAGE)
                .map(line -> row(
                        Cell.of(Formats.date(line.evidence().on(), locale)),
                        Cell.of(line.title().in(locale)),
                        result(line),
                        Cell.of(line.evidence()
                                .until()
                                .map(day -> Formats.date(day, locale))
                                .orElse("–")),
                        Cell.of(issuer(line))))
                .toList();
    }

    private Cell result(EvidenceLine line) {
        var said = new ArrayList<String>();
        said.add(words.of(line.evidence().measure(), line.evidence().subject().kind()));
        line.entered()
                .map(EvidenceLine.Entered::remark)
                .filter(text -> !text.isEmpty())
                .ifPresent(said::add);
        line.revoked().ifPresent(how -> said.add(say("revoked", Formats.date(how.from(), locale), how.reason())));
        return new Cell(String.join("; ", said), line.revoked().isPresent() ? Meaning.UNMET : Meaning.NONE);
    }

    private String issuer(EvidenceLine line) {
        String number = line.entered().map(EvidenceLine.Entered::number).orElse("");
        String issuer = line.entered().isEmpty() ? say("ours") : line.evidence().issuer();
        return number.isEmpty() ? issuer : issuer + ", " + number;
    }

    /** Those that were begun. */
    private List<Row> courses(PersonRecord record) {
        return record.courses().stream()
                .filter(course -> course.done() > 0)
                .map(course -> row(
                        Cell.of(course.code()),
                        Cell.of(course.title().in(locale)),
                        Cell.of(translations.getTranslation("progress.lessons", locale, course.done(), course.of())),
                        Cell.of(say(course.isComplete() ? "complete" : "begun"))))
                .toList();
    }

    private List<Row> certificates(Dossier dossier) {
        return dossier.certificates().stream()
                .sorted(Comparator.comparing((Certificate each) -> each.award().on())
                        .reversed())
                .map(each -> row(
                        Cell.of(Formats.date(each.award().on(), locale)),
                        Cell.of(each.award().title().in(locale)),
                        Cell.of(each.number().toString()),
                        Cell.of(translations.getTranslation("certificate.state." + each.on(dossier.day()), locale))))
                .toList();
    }

    private List<Row> waivers(Dossier dossier) {
        return dossier.evidence().waivers().stream()
                .map(line -> row(
                        Cell.of(line.subject().in(locale)),
                        Cell.of(period(line)),
                        Cell.of(line.waiver().reason()),
                        Cell.of(translations.getTranslation("evidence.waiver.state." + line.state(), locale)
                                + line.decided().map(by -> ", " + by.name()).orElse(""))))
                .toList();
    }

    private String period(WaiverLine line) {
        return Formats.date(line.waiver().from(), locale) + " – "
                + line.waiver().until().map(day -> Formats.date(day, locale)).orElse("");
    }

    private List<Row> remarks(Dossier dossier) {
        return dossier.evidence().remarks().stream()
                .map(remark -> row(
                        Cell.of(Formats.date(remark.by().at(), locale)),
                        Cell.of(remark.by().name()),
                        Cell.of(remark.words())))
                .toList();
    }
}
