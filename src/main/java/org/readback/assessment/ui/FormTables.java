package org.readback.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.readback.assessment.simulation.FinalReport;
import org.readback.assessment.simulation.FinalReport.DutyUse;
import org.readback.base.ui.Formats;
import org.readback.base.ui.Texts;
import org.readback.base.ui.Translations;

/** A simulated final in tables. */
final class FormTables extends Composite<Div> {
    FormTables(FinalReport form, Translations translations) {
        getContent().addClassName("stack");
        if (!form.duties().isEmpty()) {
            getContent().add(duties(form, translations), Texts.text(new Paragraph(), "blueprints.table.duties.means"));
        }
        getContent().add(PartTables.topics(form.topics()), PartTables.items(form.items()));
    }

    private static Component duties(FinalReport form, Translations translations) {
        var table = new FigureTable(
                "blueprints.table.duties",
                List.of(
                        "blueprints.duty.name",
                        "blueprints.pool.items",
                        "blueprints.table.duties.met",
                        "blueprints.table.duties.confirmed",
                        "blueprints.table.duties.not"));
        for (DutyUse duty : form.duties()) {
            table.row(
                    DutyWords.of(duty.duty(), translations),
                    List.of(
                            Integer.toString(duty.items()),
                            Formats.percent(duty.met()),
                            Formats.percent(duty.confirmed()),
                            Formats.percent(1 - duty.met() - duty.confirmed())));
        }
        return table;
    }
}
