package org.readback.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.SplittableRandom;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.readback.AppTest;
import org.readback.account.TestAccounts;
import org.readback.base.Centre;
import org.readback.contingent.RollMember;
import org.readback.contingent.Rolls;
import org.readback.evidence.Entry;
import org.readback.evidence.EvidenceFile;
import org.readback.evidence.EvidenceFiles;
import org.readback.evidence.PersonEvidence;
import org.readback.evidence.SimulatedEvidence;
import org.readback.evidence.Squads;
import org.readback.evidence.Squads.Squad;
import org.springframework.beans.factory.annotation.Autowired;

@AppTest
class DemoProofsTest {
    @Autowired
    DemoProofs proofs;

    @Autowired
    SimulatedEvidence evidence;

    @Autowired
    PersonEvidence sheets;

    @Autowired
    EvidenceFiles files;

    @Autowired
    Squads squads;

    @Autowired
    Rolls rolls;

    @Autowired
    TestAccounts accounts;

    @Autowired
    Clock clock;

    @Test
    void documentsHaveAPaperThatSaysThatItIsInvented() throws IOException {
        Squad squad = squads.squad(1);
        RollMember member =
                rolls.members(squad.contingent(), Centre.today(clock)).getFirst();
        var desk = new DemoDossier.Desk(squad.supervisor(), squad.rater(), "Rater", Centre.today(clock));
        List<Entry> entries =
                DemoDossier.of(member, desk, new SplittableRandom(squad.person().hashCode()));
        evidence.enter(entries);

        proofs.attach(entries);

        try (var session = accounts.signIn(squad.supervisor())) {
            List<EvidenceFile> papers = sheets.of(squad.person()).orElseThrow().lines().stream()
                    .flatMap(line -> line.entered().stream())
                    .flatMap(entered -> entered.files().stream())
                    .toList();
            assertThat(papers).hasSize(DemoProofs.PAPERS);
            for (EvidenceFile paper : papers) {
                byte[] pdf = files.find(paper.id()).orElseThrow().bytes();
                try (PDDocument document = Loader.loadPDF(pdf)) {
                    assertThat(new PDFTextStripper().getText(document))
                            .contains("invented for a demonstration", "Demonstration: people and results are invented");
                }
            }
        }
    }
}
