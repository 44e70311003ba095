package org.readback.base.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** People chosen one by one or a whole group at once; how many there are is said as it changes.
 *
 * @param <P> told apart by equality */
public final class GroupPicker<P> extends Composite<Div> {
    private final Select<Group<P>> group = new Select<>();
    private final Button add = new Button();
    private final MultiSelectComboBox<P> people = new MultiSelectComboBox<>();
    private final Span count = new Span();

    /** @param name of the group, which no language changes */
    public record Group<P>(String name, List<P> people) {
        public Group {
            people = List.copyOf(people);
        }
    }

    /** Shows nobody chosen.
     *
     * @param groups all that can be chosen, also in parts: a contingent and its platoons
     * @param label of a person */
    public GroupPicker(List<Group<P>> groups, ItemLabelGenerator<P> label) {
        Texts.feed(group, group::setLabel, "base.group.label");
        group.setItemLabelGenerator(each -> each.name() + " (" + each.people().size() + ")");
        group.setItems(groups);
        Texts.text(add, "base.group.add");
        add.addClickListener(click -> {
            group.setErrorMessage(Texts.now("base.group.missing"));
            group.setInvalid(group.isEmpty());
            group.getOptionalValue().ifPresent(each -> choose(each.people()));
        });
        Texts.feed(people, people::setLabel, "base.people.label");
        people.setItemLabelGenerator(label);
        people.setItems(groups.stream()
                .flatMap(each -> each.people().stream())
                .distinct()
                .toList());
        count.getElement().setAttribute("role", "status");
        count.addClassName("small");
        people.addValueChangeListener(change ->
                count.setText(Texts.now("base.people.count", people.getValue().size())));
        var adding = new Div(group, add);
        adding.addClassNames("row", "group-picker");
        getContent().addClassName("stack");
        getContent().add(adding, people, count);
    }

    /** Adds people to those chosen. */
    public void choose(List<P> more) {
        var chosen = new LinkedHashSet<>(people.getValue());
        chosen.addAll(more);
        people.setValue(chosen);
    }

    /** Whoever is chosen; if nobody is, that is told beside the field. */
    public Set<P> chosen() {
        people.setErrorMessage(Texts.now("base.people.missing"));
        people.setInvalid(people.isEmpty());
        return people.getValue();
    }

    public Select<Group<P>> groups() {
        return group;
    }

    public Button adding() {
        return add;
    }
}
