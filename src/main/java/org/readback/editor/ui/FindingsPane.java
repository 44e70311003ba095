package org.readback.editor.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.readback.base.ui.Tags;
import org.readback.base.ui.Texts;
import org.readback.draft.Built;
import org.readback.draft.DraftBody;
import org.readback.draft.DraftFault;
import org.readback.draft.DraftItems;
import org.readback.draft.DraftTranslation;
import org.readback.draft.ItemDraft;
import org.readback.draft.WritingFinding;
import org.readback.draft.WritingRule;
import org.readback.draft.WritingRules;
import org.readback.item.ItemId;

/** What a draft lacks, and which rules of item writing it does not keep: what must be mended first, then advice. */
public final class FindingsPane extends Composite<Div> {
    private static final ItemId ID = new ItemId("draft");

    private final Div state = new Div();
    private final UnorderedList list = new UnorderedList();
    private List<Found> found = List.of();
    private boolean shownOnce;

    /** One line. */
    private record Found(Weight weight, String place, String key, List<Object> params) {}

    private enum Weight {
        MUST,
        ADVICE,
        NOTE
    }

    public FindingsPane() {
        state.getElement().setAttribute("role", "status");
        list.addClassName("editor-findings");
        getContent().addClassName("stack");
        getContent().add(state, list);
        Texts.follow(this, locale -> write());
    }

    /** @param draft with the stimulus of the passage that it refers to */
    public void show(ItemDraft draft, Collection<DraftTranslation> translations) {
        var now = new ArrayList<Found>();
        var missing = faults(draft);
        for (DraftFault fault : missing.faults()) now.add(of(Weight.MUST, fault));
        for (WritingFinding finding : WritingRules.check(draft, translations)) {
            if (!isSaid(finding, now)) now.add(of(finding));
        }
        for (DraftFault fault : missing.simplified()) now.add(of(Weight.NOTE, fault));
        now.sort(Comparator.comparing(Found::weight));
        if (shownOnce && now.equals(found)) return;
        shownOnce = true;
        found = List.copyOf(now);
        write();
    }

    private record Faults(List<DraftFault> faults, List<DraftFault> simplified) {}

    private static Faults faults(ItemDraft draft) {
        if (draft.body() instanceof DraftBody.Passage) return new Faults(List.of(), List.of());
        Built<?> built =
                draft.body() instanceof DraftBody.Open ? DraftItems.task(draft, ID) : DraftItems.item(draft, ID);
        return switch (built) {
            case Built.Whole<?>(var _, var simplified) -> new Faults(List.of(), simplified);
            case Built.Faulty<?>(var faults) -> new Faults(faults, List.of());
        };
    }

    /** That something is missing is said once. */
    private static boolean isSaid(WritingFinding finding, List<Found> before) {
        return switch (finding.rule()) {
            case SOURCE_PRESENT, FEEDBACK_PRESENT ->
                before.stream().anyMatch(each -> each.place().equals(finding.place()));
            case ONE_KEY -> before.stream().anyMatch(each -> each.key().startsWith("draft.key."));
            case OPTIONS_APART -> before.stream().anyMatch(each -> each.key().equals("draft.options.same"));
            default -> false;
        };
    }

    private static Found of(Weight weight, DraftFault fault) {
        return new Found(weight, fault.place(), fault.key(), fault.params());
    }

    private static Found of(WritingFinding finding) {
        WritingRule rule = finding.rule();
        return new Found(
                rule.isRequired() ? Weight.MUST : Weight.ADVICE,
                finding.place(),
                "draft.rule." + rule,
                finding.params());
    }

    private void write() {
        long must = found.stream().filter(each -> each.weight() == Weight.MUST).count();
        String words = Texts.now("editor.findings.count", must, found.size() - must);
        if (!words.equals(state.getText())) state.setText(words);
        list.removeAll();
        found.forEach(each -> list.add(line(each)));
    }

    private static ListItem line(Found found) {
        var words = new Span(Texts.now("editor.findings.weight." + found.weight()));
        var tag = switch (found.weight()) {
            case MUST -> Tags.of("not", "cross", words);
            case ADVICE -> Tags.of("soon", "warning", words);
            case NOTE -> Tags.of("unknown", "chevron", words);
        };
        var place = new Span(PlaceNames.of(found.place()));
        place.addClassName("editor-place");
        return new ListItem(
                tag, place, new Span(Texts.now(found.key(), found.params().toArray())));
    }
}
