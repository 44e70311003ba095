package org.readback.evidence.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.readback.base.UserError;
import org.readback.base.ui.Formats;
import org.readback.base.ui.Roles;
import org.readback.base.ui.Texts;
import org.readback.contingent.RollMember;
import org.readback.evidence.NewEntry;
import org.readback.evidence.Outcome;
import org.readback.requirement.Evidence;

/** One person's line in the table of results. */
final class EntryLine extends NativeTableRow {
    final RollMember member;
    final ResultField result = new ResultField();
    final Input percent = new Input();
    final Input number = new Input();
    final Input until = new Input();
    final Input remark = new Input();
    private final NativeTableCell score;
    private final Span before = new Span();

    EntryLine(RollMember member) {
        this.member = member;
        Roles.of(this, "row");
        String name = (member.rank() + " " + member.listName()).strip();
        var head = Roles.of(new NativeTableHeaderCell(), "rowheader");
        head.getElement().setAttribute("scope", "row");
        head.add(Texts.untranslated(new Span(name)));
        add(head);
        before.addClassName("small");
        cell(before);
        cell(field(result, "evidence.column.result", name));
        percent.setType("number");
        percent.getElement().setAttribute("min", "0").setAttribute("max", "100").setAttribute("step", "any");
        score = cell(field(percent, "evidence.field.percent", name));
        cell(field(number, "evidence.field.number", name));
        until.setType("date");
        cell(field(until, "evidence.field.until", name));
        cell(field(remark, "evidence.field.remark", name));
        number.getElement().setAttribute("maxlength", Integer.toString(NewEntry.LONGEST_NUMBER));
        remark.getElement().setAttribute("maxlength", Integer.toString(NewEntry.LONGEST_REMARK));
    }

    private NativeTableCell cell(Component content) {
        var cell = Roles.of(new NativeTableCell(content), "cell");
        add(cell);
        return cell;
    }

    /** Of a test; otherwise there is none to enter. */
    void withPercent(boolean isTest) {
        score.setVisible(isTest);
        if (!isTest) percent.clear();
    }

    private static <T extends Component> T field(T field, String key, String name) {
        field.getElement().getClassList().add("evidence-field");
        Texts.follow(
                field, locale -> field.getElement().setAttribute("aria-label", Texts.in(locale, key) + ", " + name));
        return field;
    }

    /** What this person has of the subject already. */
    void before(Optional<Evidence> newest) {
        Texts.follow(
                before,
                locale -> before.setText(newest.map(has -> Measures.words(locale)
                                        .of(has.measure(), has.subject().kind())
                                + ", " + Formats.date(has.on(), locale))
                        .orElse("–")));
    }

    boolean isFilled() {
        return result.outcome().isPresent();
    }

    /** Whether anything was typed or chosen. */
    boolean isTouched() {
        return isFilled() || !percent.isEmpty() || !number.isEmpty() || !until.isEmpty() || !remark.isEmpty();
    }

    /** @param last the last good day of those who have none of their own
     * @throws UserError if the day typed is none */
    NewEntry entry(LocalDate on, Optional<LocalDate> last) {
        Outcome outcome = result.outcome().orElseThrow(() -> new UserError("evidence.error.nothing"));
        Optional<LocalDate> own = until.isEmpty() ? last : Optional.of(day(until.getValue()));
        return new NewEntry(member.account(), outcome, on, own, number.getValue(), remark.getValue(), percent());
    }

    private Optional<Double> percent() {
        try {
            return percent.isEmpty() ? Optional.empty() : Optional.of(Double.valueOf(percent.getValue()));
        } catch (NumberFormatException malformed) {
            throw new UserError("evidence.error.percent");
        }
    }

    private static LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeParseException malformed) {
            throw new UserError("evidence.error.day");
        }
    }

    void clear() {
        result.setValue("");
        percent.clear();
        number.clear();
        until.clear();
        remark.clear();
    }
}
