package org.readback.evidence.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.TreeMap;
import org.readback.base.ui.Cards;
import org.readback.base.ui.Notices;
import org.readback.base.ui.Texts;
import org.readback.evidence.Correction;
import org.readback.evidence.EvidenceEntries;
import org.readback.evidence.EvidenceFiles;
import org.readback.evidence.EvidenceLine;
import org.readback.evidence.EvidenceSheet;
import org.readback.evidence.EvidenceSheet.Act;
import org.readback.evidence.PersonEvidence;
import org.readback.evidence.Waivers;
import org.readback.requirement.Measure;
import org.readback.requirement.Threshold.Basis;

/** What one person can show, their waivers and remarks about them; for staff with what can be entered. */
@StyleSheet("styles/evidence.css")
public final class EvidencePane extends Composite<Div> {
    private final Doors doors;
    private final LocalDate today;
    private EvidenceSheet sheet;

    /** The services behind it.
     *
     * @param waivers called for supervisors only */
    public record Doors(PersonEvidence people, EvidenceEntries entries, Waivers waivers, EvidenceFiles files) {}

    /** For staff. */
    public EvidencePane(Doors doors, EvidenceSheet sheet, LocalDate today) {
        this.doors = doors;
        this.sheet = sheet;
        this.today = today;
        getContent().addClassName("stack");
        show();
    }

    private void again(String notice) {
        Notices.tell(notice);
        doors.people().of(sheet.person()).ifPresent(now -> sheet = now);
        show();
    }

    private void show() {
        getContent().removeAll();
        getContent().add(lines(), waivers(), new RemarksCard(sheet, this::remark));
    }

    private void remark(String words) {
        doors.people().remark(sheet.person(), words);
        again("evidence.remark.kept");
    }

    private Section lines() {
        var card = Cards.titled("evidence.lines.title");
        var acts = new Div();
        acts.addClassName("row");
        if (sheet.acts().contains(Act.ENTER)) {
            acts.add(open(
                    "evidence.add.open",
                    () -> EntryDialog.adding(sheet.person(), new TreeMap<>(sheet.subjects()), today, (entered, _) -> {
                                doors.entries().enter(entered);
                                again("evidence.add.kept");
                            })
                            .open()));
        }
        if (sheet.acts().contains(Act.RATE)) {
            acts.add(open(
                    "evidence.rate.open",
                    () -> new RatingDialog(sheet.person(), today, rating -> {
                                doors.entries().rate(rating);
                                again("evidence.rate.kept");
                            })
                            .open()));
        }
        card.add(acts);
        card.add(
                sheet.lines().isEmpty()
                        ? Texts.text(new Paragraph(), "evidence.lines.none")
                        : new EvidenceTable(
                                sheet.lines(),
                                sheet.acts().isEmpty() ? EvidenceTable.Acts.NONE : acts(),
                                doors.files()));
        return card;
    }

    private EvidenceTable.Acts acts() {
        return new EvidenceTable.Acts() {
            @Override
            public boolean mayRevoke(EvidenceLine line) {
                boolean rating = line.evidence().measure() instanceof Measure.Held held && held.basis() == Basis.RATED;
                return sheet.acts().contains(rating ? Act.RATE : Act.ENTER);
            }

            @Override
            public void revoke(EvidenceLine line) {
                new RevokeDialog(line.evidence(), today, (from, why) -> {
                            doors.entries()
                                    .revoke(sheet.person(), line.evidence().id(), from, why);
                            again("evidence.revoke.kept");
                        })
                        .open();
            }

            @Override
            public void addFile(EvidenceLine.Entered entered) {
                new FileDialog(doors.files(), entered.id(), () -> again("evidence.file.kept")).open();
            }

            @Override
            public void correct(EvidenceLine line) {
                Optional<EvidenceLine.Entered> entered = line.entered();
                entered.ifPresent(wrong -> EntryDialog.correcting(
                                sheet.person(), new TreeMap<>(sheet.subjects()), line, (right, why) -> {
                                    doors.entries()
                                            .correct(new Correction(
                                                    wrong.id(),
                                                    why,
                                                    right.issuer(),
                                                    right.lines().getFirst()));
                                    again("evidence.correct.kept");
                                })
                        .open());
            }
        };
    }

    private Section waivers() {
        var card = Cards.titled("evidence.waivers.title");
        if (sheet.acts().contains(Act.WAIVE)) {
            card.add(open(
                    "evidence.waiver.ask.open",
                    () -> new WaiverDialog(sheet.person(), new TreeMap<>(sheet.subjects()), today, wanted -> {
                                doors.waivers().ask(wanted);
                                again("evidence.waiver.ask.kept");
                            })
                            .open()));
        }
        if (sheet.waivers().isEmpty()) {
            card.add(Texts.text(new Paragraph(), "evidence.waivers.none"));
        } else {
            var list = new UnorderedList();
            list.addClassName("evidence-list");
            sheet.waivers()
                    .forEach(line -> list.add(
                            sheet.acts().contains(Act.WAIVE)
                                    ? WaiverItem.of(line, doors.waivers(), () -> again("evidence.waiver.kept"))
                                    : WaiverItem.read(line)));
            card.add(list);
        }
        return card;
    }

    private static Button open(String key, Runnable run) {
        var button = Texts.text(new Button(), key);
        button.addClickListener(click -> run.run());
        return button;
    }
}
