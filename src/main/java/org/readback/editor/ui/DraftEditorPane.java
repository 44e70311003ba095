package org.readback.editor.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.readback.base.ui.Cards;
import org.readback.base.ui.Texts;
import org.readback.draft.DraftBody;
import org.readback.draft.DraftItems;
import org.readback.draft.DraftKind;
import org.readback.draft.DraftTranslation;
import org.readback.draft.ItemDraft;
import org.readback.editor.EditorOffers;
import org.readback.item.MediaId;

/** Writes a draft of any kind: the form, and beside it what a trainee will see, how an answer is marked and what is to be
 * mended. Whoever shows it is told of each change in pauses of typing, and keeps it. */
public final class DraftEditorPane extends Composite<Div> {
    private final Consumer<ItemDraft> changed;
    private final Fields fields = new Fields(this::change);
    private final Map<DraftKind, DraftBody> left = new EnumMap<>(DraftKind.class);
    private final Select<DraftKind> kind;
    private final TextField name;
    private final TextArea stem;
    private final StimulusEditor stimulus;
    private final SaidFields said;
    private final FrameEditor frame;
    private final Div bodyPlace = new Div();
    private final DraftPreview preview = new DraftPreview();
    private final FindingsPane findings = new FindingsPane();
    private final Section feedbackCard;
    private BodyEditor body;
    private ItemDraft now;
    private Collection<DraftTranslation> translations = List.of();
    private Function<String, Optional<ItemDraft>> passages = key -> Optional.empty();
    private boolean built;

    /** @param changed told the whole draft; not at the start */
    public DraftEditorPane(ItemDraft start, EditorOffers offers, Consumer<ItemDraft> changed) {
        this.changed = changed;
        now = start;
        kind = kinds(DraftKind.of(start.body()));
        name = fields.line("editor.name", start.name());
        Texts.feed(name, name::setHelperText, "editor.name.hint");
        stem = fields.area("editor.stem", start.stem());
        stimulus = new StimulusEditor(start, offers, fields);
        said = new SaidFields(start.feedback(), fields);
        frame = new FrameEditor(start.frame(), offers, fields);
        body = BodyEditors.of(start.body(), fields);
        bodyPlace.add(body);
        feedbackCard = Cards.titled("editor.card.feedback", said);
        Div form = new Div(
                Cards.titled("editor.card.asked", kind, stem),
                Cards.titled("editor.card.stimulus", stimulus),
                Cards.titled("editor.card.answers", bodyPlace),
                feedbackCard,
                Cards.titled("editor.card.frame", name, frame));
        form.addClassNames("stack", "editor-form");
        Aside beside =
                new Aside(Cards.titled("editor.card.preview", preview), Cards.titled("editor.card.findings", findings));
        beside.addClassNames("stack", "editor-beside");
        getContent().addClassName("editor-split");
        getContent().add(form, beside);
        kind.addValueChangeListener(change -> to(change.getOldValue(), change.getValue()));
        fit();
        Texts.follow(stem, locale -> label()); // behind the one of the field
        built = true;
        look();
    }

    private Select<DraftKind> kinds(DraftKind now) {
        var offered = new ArrayList<>(DraftKind.toBegin());
        if (!offered.contains(now)) offered.add(now);
        return new Fields(() -> {}).choice("editor.kind", offered, now, each -> Texts.now("editor.kind." + each));
    }

    /** As it is written now. */
    public ItemDraft draft() {
        return now;
    }

    /** What there is in other languages, for the rules that look at it. */
    public DraftEditorPane translations(Collection<DraftTranslation> all) {
        translations = List.copyOf(all);
        look();
        return this;
    }

    /** Where the passages are that drafts refer to by key. */
    public DraftEditorPane passages(Function<String, Optional<ItemDraft>> found) {
        passages = found;
        look();
        return this;
    }

    /** What was written in another kind is kept in case the author comes back to it. */
    private void to(DraftKind before, DraftKind next) {
        left.put(before, body.body());
        var start = left.get(next);
        body = BodyEditors.of(start == null ? begun(body.body(), next) : start, fields);
        bodyPlace.removeAll();
        bodyPlace.add(body);
        fit();
        change();
    }

    /** Options stay between one and several; everything else begins anew. */
    private static DraftBody begun(DraftBody before, DraftKind next) {
        DraftBody blank = next.blank();
        return before instanceof DraftBody.Choices had && blank instanceof DraftBody.Choices wanted
                ? new DraftBody.Choices(had.options(), wanted.choosing(), wanted.marking())
                : blank;
    }

    /** Shows what the kind has. */
    private void fit() {
        boolean passage = body instanceof PassageEditor;
        stem.setVisible(!passage);
        feedbackCard.setVisible(!passage && !(body instanceof OpenEditor));
        if (passage) stimulus.require();
        label();
    }

    private void label() {
        stem.setLabel(Texts.now(body instanceof OpenEditor ? "editor.stem.task" : "editor.stem"));
    }

    private void change() {
        if (!built) return;
        ItemDraft next = stimulus.onto(now)
                .withName(name.getValue())
                .withStem(stem.getValue())
                .withBody(body.body())
                .withFeedback(said.said())
                .withFrame(frame.frame());
        if (next.equals(now)) return;
        now = next;
        look();
        changed.accept(now);
    }

    private void look() {
        String key = now.frame().passage();
        ItemDraft whole = key.isBlank()
                ? now
                : passages.apply(key)
                        .map(passage -> DraftItems.under(passage, now))
                        .orElse(now);
        preview.show(whole);
        findings.show(whole, translations);
        if (body instanceof HotspotEditor hotspot) hotspot.picture(firstPicture(whole));
    }

    private static Optional<MediaId> firstPicture(ItemDraft draft) {
        return Optional.ofNullable(draft.stimulus())
                .flatMap(stimulus -> stimulus.pictures().stream().findFirst())
                .map(picture -> draft.attachments().get(picture.file()));
    }
}
