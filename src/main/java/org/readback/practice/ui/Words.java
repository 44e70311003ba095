package org.readback.practice.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasText;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import org.readback.base.ui.ContentTexts;
import org.readback.base.ui.Texts;
import org.readback.practice.Focus;
import org.readback.practice.PracticeSheet.Name;

/** Texts that several screens of this module share. */
final class Words {
    private static final int DAYS_IN_WORDS = 60;
    private static final int DAYS_A_MONTH = 30;

    private Words() {}

    static Span small(String key, Object... parameters) {
        Span span = Texts.text(new Span(), key, parameters);
        span.addClassName("small");
        return span;
    }

    /** Content in its own language. */
    static <T extends Component & HasText> T content(T component, String text, String language) {
        component.setText(text);
        component.getElement().setAttribute("lang", language);
        return component;
    }

    /** What is practised: the title of a lesson, or a name of ours. */
    static <T extends Component & HasText> T name(T component, Name name) {
        return switch (name.focus()) {
            case Focus.OfTopic _
            when name.topic().isPresent() ->
                ContentTexts.text(component, name.topic().get());
            case Focus.OfTopic _ -> Texts.text(component, "practice.topic.gone");
            case Focus.OfSkill(var skill) -> Texts.text(component, "practice.skill." + skill.code());
            case Focus.Mistakes _ -> Texts.text(component, "practice.wrong.title");
        };
    }

    /** In the language of the screen now, such as "10 min" or "3 days". */
    static String wait(Duration wait) {
        long days = wait.toDays();
        if (days == 0) return Texts.now("practice.wait.minutes", Math.max(1, wait.toMinutes()));
        if (days <= DAYS_IN_WORDS) return Texts.now("practice.wait.days", days);
        return Texts.now("practice.wait.months", Math.round((double) days / DAYS_A_MONTH));
    }
}
