package org.readback.training.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.readback.account.AccountId;
import org.readback.base.Centre;
import org.readback.base.ui.Formats;
import org.readback.base.ui.PageTitle;
import org.readback.base.ui.RouteIds;
import org.readback.base.ui.Texts;
import org.readback.training.AttendanceSheet;
import org.readback.training.ClassAttendance;
import org.readback.training.ClassSessionId;
import org.readback.training.Presence;

/** Who was at a session: everybody present at once, then the exceptions; Tab from person to person, arrows to choose. */
@Route("attendance/:session")
@RolesAllowed({"SUPERVISOR", "INSTRUCTOR"})
class AttendanceView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final ClassAttendance attendance;
    private final Clock clock;
    private final Paragraph status = new Paragraph();
    final Map<AccountId, RadioButtonGroup<Presence>> marks = new LinkedHashMap<>();
    final Button allPresent = new Button();
    final Button save = new Button();
    private String title = "";

    AttendanceView(ClassAttendance attendance, Clock clock) {
        this.attendance = attendance;
        this.clock = clock;
        addClassName("stack");
        status.getElement().setAttribute("role", "status");
        status.addClassName("training-saved");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ClassSessionId id = RouteIds.of(event, "session", ClassSessionId::of);
        AttendanceSheet sheet = attendance.find(id).orElseThrow(NotFoundException::new);
        title = sheet.className();
        removeAll();
        marks.clear();
        add(heading(sheet));
        if (!sheet.session().isHeld(Centre.today(clock))) {
            add(Texts.text(new Paragraph(), "training.error.notHeld"));
            return;
        }
        var form = new Section();
        form.addClassNames("card", "stack");
        Texts.text(allPresent, "training.attendance.all");
        allPresent.addClickListener(click -> marks.values().forEach(mark -> mark.setValue(Presence.PRESENT)));
        Texts.text(save, "training.attendance.save");
        save.setId("save-attendance");
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.addClickListener(click -> save(id));
        form.add(new Div(allPresent));
        sheet.people().forEach(entry -> form.add(row(entry)));
        form.add(new Div(save), status);
        add(form);
    }

    private static Div heading(AttendanceSheet sheet) {
        var session = sheet.session();
        var heading = new Div(
                Parts.up(Texts.untranslated(new Anchor("classes/" + session.ofClass(), sheet.className()))),
                Texts.text(new H1(), "training.attendance.title"));
        var what = new Paragraph();
        Texts.follow(
                what,
                locale -> what.setText(Formats.date(session.day(), locale) + ", " + session.begins() + " · "
                        + session.title().in(locale)));
        heading.add(what);
        heading.addClassName("page-heading");
        return heading;
    }

    /** The name stands beside the choice, and is its accessible name. */
    private Div row(AttendanceSheet.Entry entry) {
        RadioButtonGroup<Presence> mark = mark(entry);
        marks.put(entry.person(), mark);
        var name = Parts.plain(entry.name());
        name.addClassName("training-name");
        var row = new Div(name, mark);
        row.addClassName("row");
        return row;
    }

    private RadioButtonGroup<Presence> mark(AttendanceSheet.Entry entry) {
        var mark = new RadioButtonGroup<Presence>();
        mark.getElement().setAttribute("aria-label", entry.name());
        mark.setItems(Presence.values());
        Texts.follow(mark, locale -> mark.setItemLabelGenerator(each -> Texts.in(locale, "training.presence." + each)));
        entry.presence().ifPresent(mark::setValue);
        mark.addValueChangeListener(change -> status.setText(""));
        return mark;
    }

    private void save(ClassSessionId id) {
        var there = new HashMap<AccountId, Presence>();
        marks.forEach((person, mark) -> mark.getOptionalValue().ifPresent(presence -> there.put(person, presence)));
        attendance.record(id, there);
        status.setText(Texts.now("training.attendance.saved", there.size(), marks.size()));
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(title, Texts.now("training.attendance.title"));
    }
}
