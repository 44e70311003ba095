package org.readback.pack.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Locale;
import org.readback.base.Job;
import org.readback.base.ui.FileLinks;
import org.readback.base.ui.FileLinks.File;
import org.readback.base.ui.Formats;
import org.readback.base.ui.JobProgress;
import org.readback.base.ui.Notices;
import org.readback.base.ui.Texts;
import org.readback.pack.PackCard;
import org.readback.pack.PackSheet;
import org.readback.pack.Packs;
import org.readback.visit.FreezeCard;

/** Builds a pack beside everything else, and lists those that there are. */
final class BuildPane extends Composite<Section> {
    private static final double KILOBYTE = 1000;
    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.of("kk"), Locale.of("ru"));

    private final Packs packs;
    private PackSheet sheet;
    private final UnorderedList list = new UnorderedList();
    private final Paragraph none = Texts.text(new Paragraph(), "pack.none");
    private final JobProgress progress;
    final Select<FreezeCard> freeze = new Select<>();
    final Select<Locale> language = new Select<>();
    final Button build = Texts.text(new Button(), "pack.build");

    BuildPane(Packs packs, PackSheet sheet) {
        this.packs = packs;
        this.sheet = sheet;
        progress = new JobProgress(
                () -> packs.job(sheet.visit().id()),
                () -> packs.stop(sheet.visit().id()),
                this::ended);
        Texts.feed(freeze, freeze::setLabel, "pack.freeze");
        freeze.setItems(sheet.freezes());
        Texts.follow(
                freeze,
                locale -> freeze.setItemLabelGenerator(card ->
                        Texts.in(locale, "pack.freeze.name", card.number(), Formats.dateTime(card.at(), locale))));
        freeze.setValue(sheet.freezes().getFirst());
        Texts.feed(language, language::setLabel, "pack.language");
        language.setItems(LANGUAGES);
        Texts.follow(
                language, locale -> language.setItemLabelGenerator(each -> Texts.in(locale, "pack.language." + each)));
        language.setValue(LANGUAGES.getFirst());
        build.setId("build-pack");
        build.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        build.addClickListener(_ -> begin());
        var form = new Div(freeze, language, build);
        form.addClassNames("row", "pack-form");
        list.addClassName("pack-list");
        getContent().addClassNames("card", "stack");
        getContent().add(Texts.text(new H2(), "pack.packs"), none, list, form, progress);
        show();
    }

    private void begin() {
        packs.build(freeze.getValue().id(), language.getValue());
        build.setEnabled(false);
        progress.show();
    }

    private void ended() {
        build.setEnabled(true);
        sheet = packs.find(sheet.visit().id()).orElseThrow();
        if (packs.job(sheet.visit().id())
                .filter(job -> job.state() == Job.State.DONE)
                .isPresent()) {
            Notices.tell("pack.built");
        }
        show();
    }

    private void show() {
        none.setVisible(sheet.packs().isEmpty());
        list.removeAll();
        sheet.packs().forEach(card -> list.add(new ListItem(row(card))));
    }

    private Component row(PackCard card) {
        var link = Texts.text(
                new Anchor(), "pack.fetch", card.number(), card.language().getLanguage());
        link.addClassName("button");
        String name = "pack-" + card.number() + "-" + card.language().getLanguage() + ".zip";
        FileLinks.to(link, () -> packs.fetch(card.id()).map(zip -> File.zip(name, zip)));
        var about = new Span();
        Texts.follow(
                about,
                locale -> about.setText(Texts.in(
                        locale,
                        "pack.about",
                        Formats.dateTime(card.at(), locale),
                        card.by(),
                        Math.max(1, Math.round(card.size() / KILOBYTE)))));
        about.addClassName("small");
        var digest = Texts.untranslated(new Span("SHA-256 " + card.sha256()));
        digest.addClassNames("small", "pack-digest");
        var row = new Div(link, about, digest);
        row.addClassName("pack-row");
        return row;
    }
}
