package org.readback.editor.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.readback.base.ui.Texts;
import org.readback.draft.DraftFrame;
import org.readback.editor.EditorOffers;
import org.readback.editor.EditorOffers.Field;
import org.readback.inventory.ItemTag;
import org.readback.item.LanguageTag;
import org.readback.item.Skill;

/** Where an item belongs and what it rests on. */
final class FrameEditor extends Composite<Div> {
    private final DraftFrame start;
    private final Select<Skill> skill;
    private final Select<Integer> band;
    private final Select<LanguageTag> language;
    private final ComboBox<String> topic;
    private final ComboBox<String> source;
    private final ComboBox<String> duty;
    private final ComboBox<String> pool;
    private final ComboBox<String> lesson;
    private final TextField passage;
    private final MultiSelectComboBox<String> tags = new MultiSelectComboBox<>();

    FrameEditor(DraftFrame frame, EditorOffers offers, Fields fields) {
        start = frame;
        skill = fields.choice(
                "editor.frame.skill",
                List.of(Skill.values()),
                frame.skill(),
                each -> Texts.now("editor.skill." + each));
        band = fields.choice("editor.frame.band", List.of(1, 2, 3, 4, 5), frame.band(), each -> Integer.toString(each));
        language = fields.choice(
                "editor.frame.language",
                List.of(LanguageTag.EN, LanguageTag.KK, LanguageTag.RU),
                frame.language(),
                each -> Texts.now("editor.language." + each.code()));
        topic = fields.word("editor.frame.topic", offers.of(Field.TOPIC), frame.topic());
        source = fields.word("editor.frame.source", offers.of(Field.SOURCE), frame.source());
        duty = fields.word("editor.frame.duty", offers.of(Field.DUTY), frame.duty());
        pool = fields.word("editor.frame.pool", offers.of(Field.POOL), frame.pool());
        lesson = fields.word("editor.frame.lesson", offers.of(Field.LESSON), frame.lesson());
        passage = fields.line("editor.frame.passage", frame.passage());
        Texts.feed(source, source::setHelperText, "editor.frame.source.hint");
        Texts.feed(passage, passage::setHelperText, "editor.frame.passage.hint");
        tags(offers.of(Field.TAG), fields);
        getContent().addClassName("editor-frame");
        getContent().add(skill, band, topic, source, duty, lesson, pool, passage, language, tags);
    }

    private void tags(List<String> offered, Fields fields) {
        var known = new TreeSet<>(offered);
        known.addAll(start.tags());
        Texts.feed(tags, tags::setLabel, "editor.frame.tags");
        tags.setItems(known);
        tags.setAllowCustomValue(true);
        tags.setValue(new LinkedHashSet<>(start.tags()));
        tags.addCustomValueSetListener(typed -> ItemTag.of(typed.getDetail()).ifPresent(tag -> {
            var chosen = new LinkedHashSet<>(tags.getValue());
            chosen.add(tag.tag());
            known.add(tag.tag());
            tags.setItems(known);
            tags.setValue(chosen);
        }));
        fields.told(tags);
    }

    /** In the order of the draft, new ones behind. */
    private List<String> chosen() {
        Set<String> now = tags.getValue();
        var ordered = new LinkedHashSet<>(start.tags());
        ordered.retainAll(now);
        now.stream().sorted(Comparator.naturalOrder()).forEach(ordered::add);
        return List.copyOf(ordered);
    }

    DraftFrame frame() {
        return new DraftFrame(
                skill.getValue(),
                band.getValue(),
                Fields.word(topic),
                Fields.word(source),
                Fields.word(duty),
                Fields.word(pool),
                Fields.word(lesson),
                start.category(),
                passage.getValue().strip(),
                chosen(),
                language.getValue());
    }
}
