package org.readback.training.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import org.readback.account.AccountId;
import org.readback.base.ui.Formats;
import org.readback.base.ui.Tags;
import org.readback.base.ui.Texts;
import org.readback.training.TeachingDoubt;

/** What speaks against instructors of a class; it is told, and nothing is refused. */
final class DoubtList extends Composite<Div> {
    DoubtList() {
        getContent().addClassName("stack");
        getContent().getElement().setAttribute("role", "status");
    }

    void show(List<TeachingDoubt> doubts, Map<AccountId, String> names) {
        getContent().removeAll();
        doubts.forEach(doubt -> getContent().add(new Div(Tags.of("soon", "warning", words(doubt, names)))));
    }

    private static Span words(TeachingDoubt doubt, Map<AccountId, String> names) {
        String name = names.getOrDefault(doubt.instructor(), "");
        var words = new Span();
        Texts.follow(
                words,
                locale -> words.setText(
                        switch (doubt) {
                            case TeachingDoubt.NotPermitted _ -> Texts.in(locale, "training.doubt.permission", name);
                            case TeachingDoubt.RunsOut(var _, var last) ->
                                Texts.in(locale, "training.doubt.over", name, Formats.date(last, locale));
                            case TeachingDoubt.Unqualified _ -> Texts.in(locale, "training.doubt.none", name);
                        }));
        return words;
    }
}
