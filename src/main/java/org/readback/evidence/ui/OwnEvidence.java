package org.readback.evidence.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.UnorderedList;
import org.readback.base.ui.Cards;
import org.readback.evidence.EvidenceFiles;
import org.readback.evidence.EvidenceSheet;
import org.readback.evidence.Standing;

/** What counts for one's own readiness, what was entered, waivers and remarks: to be read, by their owner. */
@StyleSheet("styles/evidence.css")
public final class OwnEvidence extends Composite<Div> {
    public OwnEvidence(EvidenceSheet sheet, Standing standing, EvidenceFiles files) {
        Div content = getContent();
        content.addClassName("stack");
        if (!standing.lines().isEmpty()) content.add(new StandingCard(standing, "evidence.standing.mine"));
        var entered = sheet.lines().stream()
                .filter(line -> line.entered().isPresent() || line.revoked().isPresent())
                .toList();
        if (!entered.isEmpty()) {
            content.add(
                    Cards.titled("evidence.lines.title", new EvidenceTable(entered, EvidenceTable.Acts.NONE, files)));
        }
        if (!sheet.waivers().isEmpty()) {
            var list = new UnorderedList();
            list.addClassName("evidence-list");
            sheet.waivers().forEach(line -> list.add(WaiverItem.read(line)));
            content.add(Cards.titled("evidence.waivers.title", list));
        }
        if (!sheet.remarks().isEmpty()) {
            content.add(Cards.titled("evidence.remarks.title", RemarksCard.list(sheet.remarks())));
        }
    }

    /** Whether there is nothing to show. */
    public static boolean isEmpty(EvidenceSheet sheet, Standing standing) {
        return standing.lines().isEmpty()
                && sheet.waivers().isEmpty()
                && sheet.remarks().isEmpty()
                && sheet.lines().stream().allMatch(line -> line.entered().isEmpty());
    }
}
