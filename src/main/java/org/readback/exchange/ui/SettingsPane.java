package org.readback.exchange.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.readback.base.ui.Cards;
import org.readback.base.ui.Texts;
import org.readback.exchange.ImportChoices;
import org.readback.exchange.ImportChoices.Defaults;
import org.readback.exchange.ImportSheet;
import org.readback.exchange.ImportTargets.Targets;
import org.readback.item.Skill;

/** What the file was found to be, and where its items go; all of it can be changed, and the file is read again. */
final class SettingsPane extends Composite<Section> {
    final Picker kind = new Picker("exchange.kind");
    final Picker encoding = new Picker("exchange.encoding");
    final Picker skill = new Picker("exchange.skill");
    final Picker band = new Picker("exchange.band");
    final Picker language = new Picker("exchange.language");
    final Picker pool = new Picker("exchange.pool");
    final ComboBox<String> lesson = new ComboBox<>();
    final TextField topic = new TextField();
    final TextField source = new TextField();
    final Button again = new Button();
    private final Targets targets;
    final Map<String, Picker> columns = new LinkedHashMap<>();
    private final Map<String, ComboBox<String>> lessons = new LinkedHashMap<>();

    SettingsPane(ImportSheet sheet, Targets targets, Consumer<ImportChoices> changed) {
        this.targets = targets;
        ImportChoices now = sheet.choices();
        kind.offer(targets.kinds(), now.kind().isBlank() ? sheet.facts().kind() : now.kind());
        encoding.offer(
                targets.encodings(), now.encoding().isBlank() ? sheet.facts().encoding() : now.encoding());
        getContent().addClassNames("stack");
        getContent()
                .add(Cards.titled("exchange.detected.title", about("exchange.detected.about"), row(kind, encoding)));
        Section map = Cards.titled("exchange.map.title", about("exchange.map.about"));
        columns(map, sheet);
        categories(map, sheet);
        defaults(map, now.defaults());
        Texts.feed(again, again::setText, "exchange.map.again");
        again.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        again.addClickListener(click -> changed.accept(choices()));
        map.add(new Div(again));
        getContent().add(map);
    }

    private static Paragraph about(String key) {
        var words = Texts.text(new Paragraph(), key);
        words.addClassName("small");
        return words;
    }

    private static Div row(Component... fields) {
        var row = new Div(fields);
        row.addClassName("exchange-fields");
        return row;
    }

    private void columns(Section map, ImportSheet sheet) {
        List<String> headings = sheet.facts().headings();
        if (headings.isEmpty()) return;
        Div fields = row();
        targets.columns(sheet.choices(), headings).forEach((heading, chosen) -> {
            var column = new Picker("exchange.column");
            column.named(heading);
            column.offer(targets.columns(), chosen);
            columns.put(heading, column);
            fields.add(column);
        });
        map.add(Texts.text(new H3(), "exchange.map.columns"), fields);
    }

    private void categories(Section map, ImportSheet sheet) {
        List<String> categories = sheet.facts().categories();
        if (categories.isEmpty()) return;
        Div fields = row();
        for (String category : categories) {
            var box = new ComboBox<String>();
            Texts.untranslated(box).setLabel(category);
            lessonBox(box, sheet.choices().lessons().getOrDefault(category, ""));
            lessons.put(category, box);
            fields.add(box);
        }
        map.add(Texts.text(new H3(), "exchange.map.categories"), fields);
    }

    private void lessonBox(ComboBox<String> box, String chosen) {
        box.setItems(targets.lessons().keySet());
        Texts.follow(box, locale -> box.setItemLabelGenerator(id -> targets.label(id, locale)));
        box.setClearButtonVisible(true);
        if (targets.lessons().containsKey(chosen)) box.setValue(chosen);
    }

    private void defaults(Section map, Defaults now) {
        skill.offer(Stream.of(Skill.values()).map(Skill::code).toList(), now.skill());
        band.offer(
                IntStream.rangeClosed(1, 5).mapToObj(Integer::toString).toList(),
                now.band() == 0 ? "" : "" + now.band());
        language.offer(List.of("en", "kk", "ru"), now.language());
        pool.offer(targets.pools(), now.pool());
        pool.setVisible(!targets.pools().isEmpty());
        Texts.feed(lesson, lesson::setLabel, "exchange.lesson");
        lessonBox(lesson, now.lesson());
        Texts.feed(topic, topic::setLabel, "exchange.topic");
        topic.setValue(now.topic());
        topic.setMaxLength(80);
        Texts.feed(source, source::setLabel, "exchange.source");
        source.setValue(now.source());
        source.setMaxLength(300);
        map.add(Texts.text(new H3(), "exchange.map.defaults"), row(lesson, pool, skill, band, language, topic, source));
    }

    private ImportChoices choices() {
        Map<String, String> columnsNow = new LinkedHashMap<>();
        columns.forEach((heading, column) -> {
            if (!column.chosen().isBlank()) columnsNow.put(heading, column.chosen());
        });
        Map<String, String> lessonsNow = new LinkedHashMap<>();
        lessons.forEach((category, box) -> {
            if (box.getValue() != null) lessonsNow.put(category, box.getValue());
        });
        return new ImportChoices(
                kind.chosen(),
                encoding.chosen(),
                columnsNow,
                lessonsNow,
                new Defaults(
                        pool.chosen(),
                        lesson.getValue() == null ? "" : lesson.getValue(),
                        skill.chosen(),
                        band.chosen().isBlank() ? 0 : Integer.parseInt(band.chosen()),
                        topic.getValue().strip(),
                        source.getValue().strip(),
                        language.chosen()));
    }
}
