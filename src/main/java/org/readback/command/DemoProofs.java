package org.readback.command;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.readback.base.Paper;
import org.readback.base.Papers;
import org.readback.base.ui.Formats;
import org.readback.evidence.Entry;
import org.readback.evidence.SimulatedEvidence;
import org.readback.requirement.Measure;
import org.readback.requirement.Subject;
import org.springframework.stereotype.Component;

/** Papers behind a few of the documents that were entered; each says that it is invented. */
@Component
class DemoProofs {
    static final int PAPERS = 2;
    private static final Locale LANGUAGE = Locale.ENGLISH;

    private final SimulatedEvidence evidence;
    private final Papers papers;
    private final Clock clock;

    DemoProofs(SimulatedEvidence evidence, Papers papers, Clock clock) {
        this.evidence = evidence;
        this.papers = papers;
        this.clock = clock;
    }

    /** Of the first documents that are held. */
    void attach(List<Entry> entries) {
        entries.stream()
                .filter(entry ->
                        entry.subject().kind() == Subject.Kind.DOCUMENT && entry.measure() instanceof Measure.Achieved)
                .limit(PAPERS)
                .forEach(entry -> evidence.attach(
                        entry.id(),
                        entry.subject().code() + ".pdf",
                        papers.pdf(paper(entry), clock.instant()),
                        entry.by()));
    }

    private static Paper paper(Entry entry) {
        return new Paper(
                LANGUAGE,
                Paper.Format.A4,
                new Paper.Title("Specimen", "Document held: " + entry.subject().code(), List.of()),
                "",
                List.of(
                        new Paper.Words("This paper is invented for a demonstration. It proves nothing."),
                        new Paper.Facts(List.of(
                                new Paper.Fact("Issued by", entry.issuer()),
                                new Paper.Fact("Issued on", Formats.date(entry.on(), LANGUAGE)),
                                new Paper.Fact(
                                        "Valid until",
                                        entry.until()
                                                .map(day -> Formats.date(day, LANGUAGE))
                                                .orElse("not said"))))));
    }
}
