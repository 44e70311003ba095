package org.readback.evidence.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readback.account.AccountId;
import org.readback.base.UserError;
import org.readback.base.ui.HoldsUnsent;
import org.readback.base.ui.Notices;
import org.readback.base.ui.Roles;
import org.readback.base.ui.Texts;
import org.readback.contingent.SubUnitPath;
import org.readback.evidence.EntrySheet;
import org.readback.evidence.EvidenceEntries;
import org.readback.evidence.NewEntries;
import org.readback.evidence.Outcome;
import org.readback.requirement.Evidence;
import org.readback.requirement.Subject;

/** Results of one subject for the people of a sub-unit: from line to line with the tab key, a result by its first
 * letter. */
final class EntryGrid extends Composite<Div> implements HoldsUnsent {
    private static final String PERCENT = "evidence.field.percent";

    private final EvidenceEntries entries;
    private final EntrySheet sheet;
    final Select<Subject> subject;
    final Select<SubUnitPath> unit = new Select<>();
    final DatePicker on = Days.field("evidence.field.on");
    final DatePicker until = Days.field("evidence.field.until");
    final TextField issuer = new TextField();
    final Button save = new Button();
    final Button everybody = new Button();
    final List<EntryLine> lines = new ArrayList<>();
    private NativeTableHeaderCell percent = new NativeTableHeaderCell();
    private final NativeTable table = new NativeTable();
    private final Div region = new Div(table);
    private final Paragraph refusal = new Paragraph();

    /** @param today the latest day of a result */
    EntryGrid(EvidenceEntries entries, EntrySheet sheet, LocalDate today) {
        this.entries = entries;
        this.sheet = sheet;
        subject = SubjectField.of(sheet.subjects(), SubjectField.ENTERED);
        subject.addValueChangeListener(change -> before());
        Texts.feed(issuer, issuer::setLabel, "evidence.field.issuer");
        Texts.feed(issuer, issuer::setHelperText, "evidence.field.issuer.help");
        issuer.setMaxLength(NewEntries.LONGEST_ISSUER);
        on.setValue(today);
        on.setMax(today);
        Texts.feed(until, until::setHelperText, "evidence.field.until.help");
        units();
        Texts.text(everybody, "evidence.grid.everybody");
        everybody.addClickListener(click -> lines.stream()
                .filter(line -> !line.isFilled())
                .forEach(line -> line.result.setValue(Outcome.PASSED.name())));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Texts.text(save, "evidence.grid.save");
        save.addClickListener(click -> save());
        refusal.getElement().setAttribute("role", "alert");
        refusal.addClassName("evidence-refusal");
        var head = new Div(subject, unit, on, until, issuer);
        head.addClassName("evidence-head");
        var acts = new Div(save, everybody);
        acts.addClassName("row");
        table();
        getContent().addClassNames("card", "stack");
        getContent().add(head, Texts.text(new Paragraph(), "evidence.grid.keys"), region, refusal, acts);
        people();
        subject.setValue(sheet.subjects().keySet().stream()
                .filter(each -> each.kind() == Subject.Kind.PRACTICAL)
                .findFirst()
                .orElse(sheet.subjects().firstKey()));
    }

    private void units() {
        Texts.feed(unit, unit::setLabel, "evidence.field.unit");
        var paths = new ArrayList<SubUnitPath>();
        paths.add(SubUnitPath.NONE);
        sheet.people().stream()
                .map(each -> each.subUnit())
                .filter(path -> !path.equals(SubUnitPath.NONE))
                .distinct()
                .forEach(paths::add);
        unit.setItems(paths);
        unit.setRenderer(new ComponentRenderer<>(path -> path.equals(SubUnitPath.NONE)
                ? Texts.text(new Span(), "evidence.field.unit.all")
                : Texts.untranslated(new Span(path.toString()))));
        unit.setValue(paths.size() > 2 ? paths.get(1) : SubUnitPath.NONE);
        unit.addValueChangeListener(change -> people());
    }

    private void table() {
        region.addClassName("evidence-region");
        region.getElement().setAttribute("role", "region").setAttribute("tabindex", "0");
        Texts.name(region, "evidence.grid.title");
        Roles.of(table, "table");
        table.addClassName("evidence-table");
        NativeTableRow head = Roles.of(table.getHead().addRow(), "row");
        for (String key : List.of(
                "evidence.column.name",
                "evidence.column.before",
                "evidence.column.result",
                PERCENT,
                "evidence.field.number",
                "evidence.field.until",
                "evidence.field.remark")) {
            var cell = Texts.text(new NativeTableHeaderCell(), key);
            cell.getElement().setAttribute("scope", "col");
            head.add(Roles.of(cell, "columnheader"));
            if (key.equals(PERCENT)) percent = cell;
        }
    }

    private void people() {
        table.getBody().removeAllRows();
        lines.clear();
        sheet.people().stream()
                .filter(member -> member.subUnit().isWithin(unit.getValue()))
                .map(EntryLine::new)
                .forEach(lines::add);
        lines.forEach(table.getBody()::add);
        before();
    }

    private void before() {
        Subject chosen = subject.getValue();
        if (chosen == null) return;
        Map<AccountId, Evidence> newest = entries.newest(sheet.contingent().id(), chosen);
        percent.setVisible(chosen.kind() == Subject.Kind.TEST);
        lines.forEach(line -> line.withPercent(chosen.kind() == Subject.Kind.TEST));
        lines.forEach(line -> line.before(Optional.ofNullable(newest.get(line.member.account()))));
    }

    private void save() {
        refusal.setText("");
        try {
            if (on.getValue() == null) throw new UserError("evidence.error.day");
            Optional<LocalDate> last = Optional.ofNullable(until.getValue());
            var filled = lines.stream()
                    .filter(EntryLine::isFilled)
                    .map(line -> line.entry(on.getValue(), last))
                    .toList();
            entries.enter(new NewEntries(subject.getValue(), issuer.getValue(), filled));
            lines.forEach(EntryLine::clear);
            before();
            Notices.tell("evidence.grid.kept", filled.size());
        } catch (UserError refused) {
            refusal.setText(Texts.now(refused.key(), refused.parameters().toArray()));
        }
    }

    @Override
    public boolean hasUnsent() {
        return lines.stream().anyMatch(EntryLine::isTouched);
    }
}
