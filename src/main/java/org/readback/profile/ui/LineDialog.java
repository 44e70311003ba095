package org.readback.profile.ui;

import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Period;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readback.base.LocalText;
import org.readback.base.ui.Texts;
import org.readback.profile.SubjectNames;
import org.readback.requirement.Confidence;
import org.readback.requirement.Level;
import org.readback.requirement.Post;
import org.readback.requirement.ProfileLine;
import org.readback.requirement.Requirement;
import org.readback.requirement.Subject;
import org.readback.requirement.Subject.Kind;
import org.readback.requirement.Threshold;

/** One line of a profile. */
final class LineDialog extends Dialog {
    private static final int LONGEST = 240;

    private final SubjectNames names;
    private final Consumer<ProfileLine> done;
    private SortedMap<Subject, LocalText> known;
    final Select<Kind> kind = new Select<>();
    final ComboBox<Subject> subject = new ComboBox<>();
    final IntegerField score = new IntegerField();
    final Select<Level> level = new Select<>();
    final Checkbox indication = new Checkbox();
    final CheckboxGroup<Post> posts = new CheckboxGroup<>();
    final IntegerField months = new IntegerField();
    final TextField source = new TextField();
    final Select<Confidence> confidence = new Select<>();
    final Button save = new Button();

    /** @param line to be changed; none for a new one */
    LineDialog(SubjectNames names, @Nullable ProfileLine line, Consumer<ProfileLine> done) {
        this.names = names;
        this.done = done;
        this.known = names.known();
        Texts.feed(this, this::setHeaderTitle, line == null ? "profile.line.new" : "profile.line.change");
        choices();
        numbers();
        labels();
        Div form = new Div(kind, subject, score, level, indication, posts, months, source, confidence);
        form.addClassNames("stack", "profile-line");
        add(form);
        Texts.text(save, "profile.line.save");
        save.setId("profile-line-save");
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.addClickListener(click -> save());
        Button cancel = Texts.text(new Button(), "profile.line.cancel");
        cancel.addClickListener(click -> close());
        getFooter().add(cancel, save);
        if (line == null) kind.setValue(Kind.COURSE);
        else fill(line);
    }

    private void choices() {
        kind.setItems(Kind.values());
        kind.addValueChangeListener(change -> {
            if (change.getValue() != null) show(change.getValue());
        });
        subject.setItemLabelGenerator(each -> Words.title(each, known, locale()));
        subject.addCustomValueSetListener(typed -> {
            Subject own = names.add(kind.getValue(), typed.getDetail());
            known = names.known();
            show(kind.getValue());
            subject.setValue(own);
        });
        level.setItems(Level.values());
        level.setItemLabelGenerator(each -> each == null ? "" : each.toString());
        level.setValue(Level.L1);
        Texts.untranslated(level);
        posts.setItems(Post.values());
        confidence.setItems(Confidence.values());
        Stream.<HasStyle>of(kind, subject, source, confidence).forEach(field -> field.addClassName("wide"));
    }

    private void numbers() {
        score.setMin(0);
        score.setMax(100);
        months.setMin(1);
        months.setMax(LONGEST);
        source.setMaxLength(500);
        subject.setId("profile-line-subject");
        source.setId("profile-line-source");
    }

    private void labels() {
        Texts.follow(kind, locale -> {
            Kind chosen = kind.getValue();
            kind.setItemLabelGenerator(each -> Texts.in(locale, "profile.kind." + each));
            if (chosen != null) kind.setValue(chosen);
        });
        Texts.follow(posts, locale -> posts.setItemLabelGenerator(each -> Texts.in(locale, "contingent.post." + each)));
        Texts.follow(confidence, locale -> {
            Confidence chosen = confidence.getValue() == null ? Confidence.CENTRE : confidence.getValue();
            confidence.setItemLabelGenerator(each -> Texts.in(locale, "profile.confidence." + each));
            confidence.setValue(chosen);
        });
        Texts.feed(kind, kind::setLabel, "profile.line.kind");
        Texts.feed(subject, subject::setLabel, "profile.line.subject");
        Texts.feed(subject, subject::setHelperText, "profile.line.subject.help");
        Texts.feed(score, score::setLabel, "profile.line.score");
        Texts.feed(score, score::setHelperText, "profile.line.score.help");
        Texts.feed(level, level::setLabel, "profile.line.level");
        Texts.feed(indication, indication::setLabel, "profile.line.indication");
        Texts.feed(posts, posts::setLabel, "profile.line.posts");
        Texts.feed(months, months::setLabel, "profile.line.months");
        Texts.feed(months, months::setHelperText, "profile.line.months.help");
        Texts.feed(source, source::setLabel, "profile.sources.source");
        Texts.feed(source, source::setHelperText, "profile.line.source.help");
        Texts.feed(confidence, confidence::setLabel, "profile.sources.confidence");
    }

    private static Locale locale() {
        return com.vaadin.flow.component.UI.getCurrent().getLocale();
    }

    private void show(Kind chosen) {
        subject.setItems(
                known.keySet().stream().filter(each -> each.kind() == chosen).toList());
        subject.setAllowCustomValue(chosen != Kind.LANGUAGE && chosen != Kind.DUTIES);
        score.setVisible(chosen == Kind.TEST);
        level.setVisible(chosen == Kind.LANGUAGE);
        indication.setVisible(chosen == Kind.LANGUAGE);
    }

    private void fill(ProfileLine line) {
        Requirement asked = line.requirement();
        kind.setValue(asked.subject().kind());
        subject.setValue(asked.subject());
        switch (asked.threshold()) {
            case Threshold.Done _ -> {}
            case Threshold.Score(int percent) -> score.setValue(percent);
            case Threshold.AtLeast(Level least, Threshold.Basis basis) -> {
                level.setValue(least);
                indication.setValue(basis == Threshold.Basis.INDICATION);
            }
        }
        posts.setValue(asked.posts());
        asked.lasts().ifPresent(period -> months.setValue((int) period.toTotalMonths()));
        source.setValue(asked.source());
        confidence.setValue(line.confidence());
    }

    private void save() {
        Subject about = subject.getValue();
        Set<Post> whom = posts.getValue();
        boolean isScore = score.getValue() == null || score.getValue() >= 0 && score.getValue() <= 100;
        boolean isTime = months.getValue() == null || months.getValue() >= 1 && months.getValue() <= LONGEST;
        mark(subject, about == null, "profile.line.subject.missing");
        mark(posts, whom.isEmpty(), "profile.line.posts.missing");
        mark(source, source.getValue().isBlank(), "profile.line.source.missing");
        mark(score, !isScore, "profile.line.score.wrong");
        mark(months, !isTime, "profile.line.months.wrong");
        if (about == null || whom.isEmpty() || source.getValue().isBlank() || !isScore || !isTime) return;
        var requirement = new Requirement(
                about,
                threshold(about.kind()),
                whom,
                Optional.ofNullable(months.getValue()).map(Period::ofMonths),
                source.getValue().strip());
        done.accept(new ProfileLine(requirement, confidence.getValue()));
        close();
    }

    private static <
                    F extends
                            com.vaadin.flow.component.HasElement
                                    & com.vaadin.flow.component.shared.HasValidationProperties>
            void mark(F field, boolean wrong, String key) {
        field.setErrorMessage(Texts.now(key));
        field.setInvalid(wrong);
    }

    private Threshold threshold(Kind of) {
        return switch (of) {
            case LANGUAGE ->
                new Threshold.AtLeast(
                        level.getValue(), indication.getValue() ? Threshold.Basis.INDICATION : Threshold.Basis.RATED);
            case TEST -> score.getValue() == null ? new Threshold.Done() : new Threshold.Score(score.getValue());
            case COURSE, DUTIES, PRACTICAL, DOCUMENT -> new Threshold.Done();
        };
    }
}
