package org.readback.training.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Map;
import java.util.stream.Collectors;
import org.readback.account.AccountId;
import org.readback.account.AccountName;
import org.readback.base.Centre;
import org.readback.base.LocalText;
import org.readback.base.ui.Calendars;
import org.readback.base.ui.PageHeading;
import org.readback.base.ui.PageTitle;
import org.readback.base.ui.Texts;
import org.readback.base.ui.TrainingLinks;
import org.readback.contingent.ContingentCard;
import org.readback.course.CourseId;
import org.readback.training.NewClass;
import org.readback.training.TrainingClasses;

/** Makes a class. */
@Route("classes/new")
@RolesAllowed({"SUPERVISOR", "INSTRUCTOR"})
class NewClassView extends Div implements HasDynamicTitle {
    private static final int DAYS = 12;

    private final TrainingClasses classes;
    final TextField name = new TextField();
    final Select<Map.Entry<CourseId, LocalText>> course = new Select<>();
    final Select<ContingentCard> contingent = new Select<>();
    final MultiSelectComboBox<AccountName> instructors = new MultiSelectComboBox<>();
    final TextField room = new TextField();
    final DatePicker begins = Calendars.picker("training.field.begins");
    final DatePicker ends = Calendars.picker("training.field.ends");
    final Button save = new Button();
    final DoubtList doubts = new DoubtList();

    NewClassView(TrainingClasses classes, Clock clock) {
        this.classes = classes;
        addClassName("stack");
        fields();
        begins.setValue(Centre.today(clock));
        ends.setValue(Centre.today(clock).plusDays(DAYS));
        course.addValueChangeListener(change -> doubt());
        instructors.addValueChangeListener(change -> doubt());
        ends.addValueChangeListener(change -> doubt());
        Texts.text(save, "training.class.make");
        save.setId("save-class");
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.addClickListener(click -> save());
        var buttons = new Div(Parts.quiet("classes", "training.cancel"), save);
        buttons.addClassNames("row", "between");
        var days = new Div(begins, ends);
        days.addClassName("training-pair");
        var form = new Section(name, course, contingent, instructors, doubts, days, room, buttons);
        form.addClassNames("card", "stack", "training-form");
        add(new TrainingLinks("classes"), new PageHeading("training.class.new"), form);
    }

    private void fields() {
        Texts.feed(name, name::setLabel, "training.field.name");
        name.setMaxLength(TrainingClasses.LONGEST_NAME);
        name.setId("class-name");
        Texts.feed(course, course::setLabel, "training.field.course");
        course.setItems(classes.courses().entrySet().stream().toList());
        Texts.follow(
                course,
                locale -> course.setItemLabelGenerator(each -> each.getValue().in(locale)));
        Texts.feed(contingent, contingent::setLabel, "training.field.contingent");
        Texts.feed(contingent, contingent::setHelperText, "training.field.contingent.help");
        contingent.setItems(classes.contingents());
        contingent.setItemLabelGenerator(card -> card == null ? "" : card.name());
        contingent.setEmptySelectionAllowed(true);
        Texts.feed(instructors, instructors::setLabel, "training.field.instructors");
        instructors.setItems(classes.instructors());
        instructors.setItemLabelGenerator(AccountName::displayName);
        if (classes.instructors().size() == 1) instructors.select(classes.instructors());
        Texts.feed(room, room::setLabel, "training.field.room");
        room.setMaxLength(TrainingClasses.LONGEST_NAME);
    }

    private void doubt() {
        if (course.isEmpty() || ends.isEmpty()) return;
        Map<AccountId, String> names =
                instructors.getValue().stream().collect(Collectors.toMap(AccountName::id, AccountName::displayName));
        doubts.show(classes.doubts(course.getValue().getKey(), names.keySet(), ends.getValue()), names);
    }

    private void save() {
        boolean missing = missing(name, name.getValue().isBlank());
        missing |= missing(course, course.isEmpty());
        missing |= missing(instructors, instructors.isEmpty());
        missing |= missing(begins, begins.isEmpty());
        missing |= missing(ends, ends.isEmpty());
        if (missing) return;
        var id = classes.create(new NewClass(
                name.getValue().strip(),
                contingent.getOptionalValue().map(ContingentCard::id),
                course.getValue().getKey(),
                instructors.getValue().stream().map(AccountName::id).collect(Collectors.toSet()),
                room.getValue().strip(),
                begins.getValue(),
                ends.getValue()));
        UI.getCurrent().navigate("classes/" + id);
    }

    private static boolean missing(HasValidation field, boolean missing) {
        field.setErrorMessage(Texts.now("training.field.missing"));
        field.setInvalid(missing);
        return missing;
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(Texts.now("training.class.new.title"));
    }
}
