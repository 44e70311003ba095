package org.readback.marking.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import org.readback.base.ui.Texts;
import org.readback.item.OpenTask;
import org.readback.item.Rubric;
import org.readback.item.RubricScale;

/** What is to be done, and by what it is marked. */
final class TaskText extends Composite<Section> {
    TaskText(OpenTask task) {
        Section content = getContent();
        content.addClassNames("card", "stack", "reading");
        content.add(Texts.text(new H2(), "marking.task.what"));
        content.add(Parts.english(new Paragraph(task.frame().task())));
        if (!task.frame().points().isEmpty()) {
            UnorderedList points = Parts.english(new UnorderedList());
            points.addClassName("points");
            task.frame().points().forEach(point -> points.add(new ListItem(point)));
            content.add(Texts.text(new Paragraph(), "marking.task.points"), points);
        }
        content.add(rubric(task.rubric()));
    }

    private static Details rubric(Rubric rubric) {
        Div all = new Div(Texts.text(new Paragraph(), "marking.task.rubric.text"));
        all.addClassName("stack");
        for (RubricScale scale : rubric.scales()) {
            H3 name = new H3();
            Texts.follow(name, locale -> name.setText(Parts.scale(scale, locale)));
            OrderedList points = new OrderedList();
            points.getElement().setAttribute("start", "0");
            for (int point = 0; point <= Rubric.MOST; point++) {
                int given = point;
                ListItem item = new ListItem();
                Texts.follow(item, locale -> item.setText(Parts.descriptor(rubric, scale, given, locale)));
                points.add(item);
            }
            all.add(name, points);
        }
        Details details = new Details();
        Texts.feed(details, details::setSummaryText, "marking.task.rubric");
        details.add(all);
        return details;
    }
}
