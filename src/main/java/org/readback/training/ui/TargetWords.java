package org.readback.training.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasText;
import java.util.Locale;
import org.readback.base.LocalText;
import org.readback.base.ui.Texts;
import org.readback.training.Target;

/** What was assigned, in words. */
final class TargetWords {
    private TargetWords() {}

    static String in(Locale locale, Target target, LocalText title) {
        return switch (target) {
            case Target.Lesson lesson -> Texts.in(locale, "training.target.lesson", title.in(locale));
            case Target.Course course -> Texts.in(locale, "training.target.course", title.in(locale));
            case Target.Test test -> Texts.in(locale, "training.target.test", title.in(locale));
            case Target.Practice practice ->
                Texts.in(
                        locale,
                        "training.target.practice",
                        Texts.in(locale, "training.skill." + practice.skill().code()));
        };
    }

    /** Follows the language of the screen. */
    static <T extends Component & HasText> T text(T component, Target target, LocalText title) {
        Texts.follow(component, locale -> {
            component.setText(in(locale, target, title));
            if (!(target instanceof Target.Practice)) {
                component.getElement().setAttribute("lang", title.languageFor(locale));
            }
        });
        return component;
    }
}
