package org.readback.contingent.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import org.readback.base.UserError;
import org.readback.base.ui.Calendars;
import org.readback.base.ui.Notices;
import org.readback.base.ui.Texts;
import org.readback.contingent.ContingentId;
import org.readback.contingent.RollMember;
import org.readback.identity.PassportLatin;
import org.readback.identity.PersonName;
import org.readback.identity.Service;
import org.readback.identity.ServiceIdentity;
import org.readback.identity.ServiceNumber;
import org.readback.identity.Sex;

/** Who somebody is in service; a change keeps what stood before. The passport's letters are proposed as the name is
 * typed, as long as nobody has written them. */
final class IdentityForm extends Composite<Div> {
    final TextField rank = field("contingent.field.rank");
    final TextField number = field("contingent.field.number");
    final TextField surname = field("contingent.field.surname");
    final TextField given = field("contingent.field.given");
    final TextField surnameLatin = field("contingent.field.surname.latin");
    final TextField givenLatin = field("contingent.field.given.latin");
    final Select<Sex> sex = new Select<>();
    final Select<Service> service = new Select<>();
    final DatePicker born = Calendars.picker("contingent.field.born");
    final DatePicker from = Calendars.picker("contingent.field.identity.from");
    final Button save;

    IdentityForm(MemberDialog.Doors doors, ContingentId contingent, RollMember member, Runnable done) {
        choices();
        member.identity().ifPresentOrElse(this::fill, () -> rank.setValue(member.rank()));
        propose(surname, surnameLatin);
        propose(given, givenLatin);
        from.setValue(doors.today());
        from.setMax(doors.today());
        from.setVisible(member.identity().isPresent());
        born.setMax(doors.today());
        save = MemberDialog.verb("contingent.identity.save", () -> {
            doors.members()
                    .identify(
                            contingent,
                            member.account(),
                            identity(),
                            from.getOptionalValue().orElse(doors.today()));
            Notices.tell("contingent.identity.saved", surnameLatin.getValue());
            done.run();
        });
        var fields = new Div(rank, number, surname, given, surnameLatin, givenLatin, sex, service, born, from);
        fields.addClassName("contingent-identity");
        getContent().addClassName("stack");
        getContent().add(Texts.text(new Paragraph(), "contingent.identity.text"), fields, save);
    }

    private static TextField field(String key) {
        var field = new TextField();
        Texts.feed(field, field::setLabel, key);
        field.setMaxLength(PersonName.LONGEST);
        return field;
    }

    private void choices() {
        Texts.feed(sex, sex::setLabel, "contingent.field.sex");
        sex.setItems(Sex.values());
        Texts.follow(sex, _ -> sex.setItemLabelGenerator(each -> Texts.now("identity.sex." + each)));
        Texts.feed(service, service::setLabel, "contingent.field.service");
        service.setItems(Service.values());
        service.setValue(Service.MILITARY);
        Texts.follow(service, _ -> service.setItemLabelGenerator(each -> Texts.now("identity.service." + each)));
    }

    private void fill(ServiceIdentity identity) {
        rank.setValue(identity.rank());
        number.setValue(identity.number().toString());
        surname.setValue(identity.cyrillic().surname());
        given.setValue(identity.cyrillic().given());
        surnameLatin.setValue(identity.latin().surname());
        givenLatin.setValue(identity.latin().given());
        sex.setValue(identity.sex());
        service.setValue(identity.service());
        identity.bornOn().ifPresent(born::setValue);
    }

    private static void propose(TextField cyrillic, TextField latin) {
        cyrillic.addValueChangeListener(change -> {
            boolean isOurs = latin.isEmpty() || latin.getValue().equals(PassportLatin.of(change.getOldValue()));
            if (isOurs) latin.setValue(PassportLatin.of(change.getValue()));
        });
    }

    private ServiceIdentity identity() {
        return new ServiceIdentity(
                rank.getValue(),
                new ServiceNumber(number.getValue()),
                PersonName.cyrillic(surname.getValue(), given.getValue()),
                PersonName.latin(surnameLatin.getValue(), givenLatin.getValue()),
                sex.getOptionalValue().orElseThrow(() -> new UserError("contingent.error.sex")),
                Optional.ofNullable(born.getValue()),
                service.getValue());
    }
}
