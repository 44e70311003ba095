package org.readback.drafting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import java.util.Set;
import org.readback.approval.ui.DraftReading;
import org.readback.base.ui.BankLinks;
import org.readback.base.ui.Cards;
import org.readback.base.ui.Facts;
import org.readback.base.ui.Formats;
import org.readback.base.ui.Texts;
import org.readback.draft.DraftBody;
import org.readback.draft.DraftItems;
import org.readback.draft.DraftKind;
import org.readback.draft.ItemDraft;
import org.readback.drafting.DraftContent;
import org.readback.drafting.DraftSheet;
import org.readback.drafting.DraftSheet.Deed;
import org.readback.drafting.HeldDraft;
import org.readback.drafting.Saved;
import org.readback.drafting.ui.DraftView.Desk;

/** A draft on its page. What is typed is saved at once; the parts around the editor follow. The editor itself, the buttons
 * and the comments are not built anew by that: somebody may be about to press one, or be writing another. */
class DraftPane extends Composite<Div> {
    private final Desk desk;
    private DraftSheet sheet;
    private final Div head = new Div();
    private final Div deeds = new Div();
    private final Div around = new Div();
    private final Div editor = new Div();
    private final Div below = new Div();
    private final Div comments = new Div();
    private final Div history = new Div();
    private final SaveNote note = new SaveNote();
    private final StandingCard standing;
    private Set<Deed> offered = Set.of();

    DraftPane(Desk desk, DraftSheet sheet) {
        this.desk = desk;
        this.sheet = sheet;
        for (Div part : new Div[] {head, around, editor, below, comments, history}) part.addClassName("stack");
        getContent().addClassNames("stack", "drafting-page");
        getContent().add(new BankLinks("drafts"), head, deeds, around, editor, below, comments, history);
        standing = new StandingCard(desk, sheet, this::refresh, this::reload);
        around.add(standing);
        begin();
        show();
    }

    static String title(DraftSheet sheet) {
        HeldDraft draft = sheet.draft();
        String name = draft.content().original().name();
        return name.isBlank() ? Texts.now("drafting.untitled", draft.id().draftId()) : name;
    }

    /** Everything as it stands now, the editor too. */
    void reload() {
        sheet = desk.drafts().open(sheet.draft().id()).orElse(sheet);
        begin();
        show();
    }

    /** What follows from what was chosen; the editor is not touched. */
    private void refresh() {
        sheet = desk.drafts().open(sheet.draft().id()).orElse(sheet);
        show();
    }

    private void begin() {
        edit();
        offer();
        comments.removeAll();
        comments.add(new CommentsPane(desk, sheet, this::reload));
    }

    private void offer() {
        offered = sheet.may();
        deeds.removeAll();
        deeds.add(new DeedBar(desk, sheet, this::reload));
    }

    /** What follows from what was saved. */
    private void show() {
        if (!offered.equals(sheet.may())) offer();
        head.removeAll();
        head.add(heading(), facts(), note);
        standing.show(sheet);
        below.removeAll();
        if (sheet.base().isPresent()) {
            below.add(Cards.titled(
                    "drafting.difference",
                    new DifferencePane(sheet.base().get(), sheet.draft().content())));
        }
        history.removeAll();
        history.add(new HistoryPane(desk, sheet, this::reload));
    }

    private H1 heading() {
        var heading = new H1();
        if (sheet.draft().content().original().name().isBlank()) {
            Texts.text(heading, "drafting.untitled", sheet.draft().id().draftId());
        } else {
            Texts.untranslated(heading)
                    .setText(sheet.draft().content().original().name());
        }
        return heading;
    }

    private Component facts() {
        HeldDraft draft = sheet.draft();
        var facts = new Facts();
        facts.fact("drafting.fact.state", StateTag.of(draft.state()));
        facts.fact(
                "drafting.fact.kind",
                Texts.text(
                        new Span(),
                        "editor.kind." + DraftKind.of(draft.content().original().body())));
        facts.fact("drafting.fact.author", Texts.untranslated(new Span(sheet.author())));
        var changed = new Span();
        Texts.follow(
                changed,
                locale -> changed.setText(Formats.dateTime(draft.written().changedAt(), locale)));
        facts.fact("drafting.fact.changed", changed);
        draft.item()
                .filter(_ -> !(draft.content().original().body() instanceof DraftBody.Open))
                .ifPresent(item -> facts.fact(
                        "drafting.fact.item", Texts.untranslated(new Anchor("items/" + item.itemId(), item.itemId()))));
        return facts;
    }

    private void edit() {
        editor.removeAll();
        DraftContent content = sheet.draft().content();
        if (sheet.may().contains(Deed.WRITE)) {
            editor.add(new WritingPane(desk, sheet.draft().id(), content, this::save));
        } else {
            String key = content.original().frame().passage();
            ItemDraft whole = desk.drafts()
                    .passage(sheet.draft().id(), key)
                    .map(passage -> DraftItems.under(passage, content.original()))
                    .orElse(content.original());
            editor.add(Cards.titled("drafting.reading", new DraftReading(whole, content.translations())));
        }
    }

    private void save(DraftContent content) {
        Saved saved = desk.drafts().save(sheet.draft().id(), sheet.draft().saves(), content);
        switch (saved) {
            case Saved.Kept _ -> {
                sheet = desk.drafts().open(sheet.draft().id()).orElse(sheet);
                note.saved(sheet.draft().written().changedAt());
                show();
            }
            case Saved.Beside beside -> {
                reload();
                note.beside(beside);
            }
        }
    }
}
