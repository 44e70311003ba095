package org.readback.contingent.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readback.base.ui.Calendars;
import org.readback.base.ui.Notices;
import org.readback.base.ui.Texts;
import org.readback.contingent.ContingentCard;
import org.readback.contingent.ContingentId;
import org.readback.contingent.NewMember;
import org.readback.contingent.RollMember;
import org.readback.contingent.RollSheet;
import org.readback.contingent.SubUnitPath;

/** Other posts, another sub-unit, another contingent; what was stays in the history. */
final class MoveForm extends Composite<Div> {
    private final MemberDialog.Doors doors;
    private final RollSheet sheet;
    private final RollMember member;
    final Select<ContingentCard> contingent = new Select<>();
    final ComboBox<String> subUnit = new ComboBox<>();
    final PostsField posts;
    final DatePicker day = Calendars.picker("contingent.move.day");
    final Button save;

    MoveForm(MemberDialog.Doors doors, RollSheet sheet, RollMember member, Runnable done) {
        this.doors = doors;
        this.sheet = sheet;
        this.member = member;
        posts = new PostsField(member.posts());
        fields();
        day.setValue(doors.today());
        day.setMax(doors.today());
        save = MemberDialog.verb("contingent.move.save", () -> {
            move();
            done.run();
        });
        getContent().addClassName("stack");
        getContent().add(Texts.text(new Paragraph(), "contingent.move.text"), contingent, subUnit, posts, day, save);
    }

    private void fields() {
        Texts.feed(contingent, contingent::setLabel, "contingent.move.contingent");
        Set<ContingentId> managed = doors.contingents().managed();
        List<ContingentCard> mine = doors.contingents().mine().stream()
                .filter(card -> managed.contains(card.id()))
                .toList();
        contingent.setItems(mine);
        contingent.setItemLabelGenerator(ContingentCard::name);
        mine.stream()
                .filter(card -> card.id().equals(sheet.contingent().id()))
                .findFirst()
                .ifPresent(contingent::setValue);
        Texts.feed(subUnit, subUnit::setLabel, "contingent.field.subunit");
        Texts.feed(subUnit, subUnit::setHelperText, "contingent.field.subunit.path");
        subUnit.setItems(sheet.subUnits().stream().map(SubUnitPath::toString).toList());
        subUnit.setAllowCustomValue(true);
        subUnit.addCustomValueSetListener(typed -> subUnit.setValue(typed.getDetail()));
        subUnit.setValue(member.subUnit().toString());
    }

    private void move() {
        ContingentCard to = contingent.getOptionalValue().orElse(sheet.contingent());
        doors.members()
                .move(
                        sheet.contingent().id(),
                        to.id(),
                        new NewMember(
                                member.account(),
                                member.rank(),
                                posts.posts(),
                                Optional.ofNullable(subUnit.getValue()).orElse("")),
                        day.getOptionalValue().orElse(doors.today()));
        Notices.tell("contingent.move.done", member.listName());
    }
}
