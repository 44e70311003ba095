package org.readback.assessment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.readback.assessment.StudyAdvice;
import org.readback.base.ui.ContentTexts;
import org.readback.base.ui.Texts;

/** What to study next; the first is the one to take. */
final class StudyPane extends Composite<Section> {
    StudyPane(List<StudyAdvice.Suggestion> suggestions) {
        var list = new OrderedList();
        list.addClassName("suggestions");
        for (var suggestion : suggestions) {
            boolean first = suggestion.equals(suggestions.getFirst());
            var link = ContentTexts.link(
                    suggestion.route(), first ? "assessment.study.start" : "assessment.study.open", suggestion.title());
            if (!first) link.addClassName("quiet");
            var row = new Div(ContentTexts.text(new Span(), suggestion.title()), link);
            row.addClassNames("row", "between");
            list.add(new ListItem(row));
        }
        getContent().addClassNames("card", "stack");
        getContent().add(Texts.text(new H2(), "assessment.study.title"), list);
    }
}
