package org.readback.editor.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.readback.base.ui.Texts;
import org.readback.draft.Built;
import org.readback.draft.DraftBody;
import org.readback.draft.DraftItems;
import org.readback.draft.DraftStimulus;
import org.readback.draft.ItemDraft;
import org.readback.item.Clip;
import org.readback.item.Item;
import org.readback.item.ItemId;
import org.readback.item.LanguageTag;
import org.readback.item.MediaId;
import org.readback.item.OpenTask;
import org.readback.item.Picture;
import org.readback.item.PresentedStimulus;
import org.readback.item.ReportForm;
import org.readback.item.Scoring;
import org.readback.item.Speaking;
import org.readback.item.Writing;
import org.readback.player.StimulusPane;

/** What a trainee will see of a draft. An unfinished one says that something is missing; what, stands beside it. */
public final class DraftPreview extends Composite<Div> {
    private static final ItemId ID = new ItemId("preview");

    private final ItemTrial trial = new ItemTrial(Scoring::outcome);
    private final Div other = new Div();

    public DraftPreview() {
        other.addClassName("stack");
        getContent().addClassName("stack");
        getContent().add(other, trial);
    }

    /** @param draft with the stimulus of the passage that it refers to */
    public void show(ItemDraft draft) {
        var language = Optional.ofNullable(draft.frame().language()).orElse(LanguageTag.EN);
        other.removeAll();
        trial.clear();
        other.getElement().setAttribute("lang", language.code());
        switch (draft.body()) {
            case DraftBody.Passage _ -> passage(draft).ifPresentOrElse(other::add, this::unfinished);
            case DraftBody.Open _ -> {
                switch (DraftItems.task(draft, ID)) {
                    case Built.Whole<OpenTask>(var task, var _) -> task(task).forEach(other::add);
                    case Built.Faulty<OpenTask> _ -> unfinished();
                }
            }
            default -> {
                switch (DraftItems.item(draft, ID)) {
                    case Built.Whole<Item>(var item, var _) -> trial.show(item, language);
                    case Built.Faulty<Item> _ -> unfinished();
                }
            }
        }
    }

    private void unfinished() {
        var words = Texts.text(new Paragraph(), "editor.preview.unfinished");
        words.addClassName("small");
        other.getElement().removeAttribute("lang");
        other.add(words);
    }

    private static Optional<Component> passage(ItemDraft draft) {
        DraftStimulus stimulus = draft.stimulus();
        if (stimulus == null) return Optional.empty();
        var sound = stimulus.sound();
        MediaId heard = sound == null ? null : draft.attachments().get(sound.file());
        var pictures = new ArrayList<Picture>();
        for (var picture : stimulus.pictures()) {
            MediaId seen = draft.attachments().get(picture.file());
            if (seen != null && !picture.alt().isBlank()) pictures.add(new Picture(seen, picture.alt()));
        }
        if (stimulus.text().isBlank() && heard == null && pictures.isEmpty()) return Optional.empty();
        var clip = sound == null || heard == null ? null : new Clip(heard, sound.plays(), sound.radio());
        return Optional.of(new StimulusPane(new PresentedStimulus(stimulus.title(), stimulus.text(), clip, pictures)));
    }

    private static List<Component> task(OpenTask task) {
        var shown = new ArrayList<Component>();
        shown.add(new H3(task.frame().title()));
        shown.add(new Paragraph(task.frame().task()));
        if (!task.frame().points().isEmpty()) {
            var points = new UnorderedList();
            task.frame().points().forEach(point -> points.add(new ListItem(point)));
            shown.add(points);
        }
        switch (task) {
            case Speaking(var _, int preparation, int seconds, int retries) ->
                shown.add(Texts.text(new Paragraph(), "editor.preview.speaking", preparation, seconds, retries));
            case Writing(var _, int fewest, int most, var form) -> {
                shown.add(Texts.text(new Paragraph(), "editor.preview.writing", fewest, most));
                if (form != null) shown.add(boxes(form));
            }
        }
        return shown;
    }

    private static Div boxes(ReportForm form) {
        var boxes = new Div(new Paragraph(form.title()));
        for (var field : form.fields()) {
            var box = new Div(new Paragraph(field.label()));
            box.addClassName("editor-box");
            box.getStyle().set("min-height", (1.5 + 1.5 * field.lines()) + "em");
            boxes.add(box);
        }
        return boxes;
    }
}
