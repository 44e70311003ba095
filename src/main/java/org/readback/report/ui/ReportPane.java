package org.readback.report.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.UUID;
import org.readback.base.ui.HoldsUnsent;
import org.readback.base.ui.Texts;
import org.readback.report.ItemReport;
import org.readback.report.ItemReports;
import org.readback.report.NewReport;
import org.readback.report.ReportPlace;
import org.readback.report.ReportReason;

/** "Report this item" below an item that was answered: a quiet button, a short form, then what was reported and what was
 * answered. */
public final class ReportPane extends Composite<Div> implements HoldsUnsent {
    private final ItemReports reports;
    private final UUID nonce;
    private final Div state = new Div();
    private final Div form = new Div();
    final Button open = Texts.text(new Button(), "report.open");
    final RadioButtonGroup<ReportReason> reason = new RadioButtonGroup<>();
    final TextArea words = new TextArea();
    final Button send = Texts.text(new Button(), "report.send");
    final Paragraph hint = new Paragraph();

    /** @param nonce of an answer that the person signed in gave */
    public ReportPane(ItemReports reports, UUID nonce) {
        this(reports, reports.place(nonce));
    }

    ReportPane(ItemReports reports, ReportPlace place) {
        this.reports = reports;
        nonce = place.nonce();
        state.getElement().setAttribute("role", "status");
        open.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        open.addClickListener(click -> ask());
        // what stands around it may be in the language of an item
        Texts.follow(this, locale -> getElement().setAttribute("lang", locale.getLanguage()));
        getContent().addClassName("report-item");
        getContent().add(open, form, state);
        form.addClassNames("stack", "report-form");
        form.setVisible(false);
        fields();
        place.report().ifPresent(this::show);
    }

    private void fields() {
        Texts.feed(reason, reason::setLabel, "report.reason");
        Texts.follow(reason, _ -> reason.setItemLabelGenerator(each -> Texts.now("report.reason." + each)));
        reason.setItems(ReportReason.values());
        reason.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        Texts.feed(words, words::setLabel, "report.words");
        words.setMaxLength(NewReport.LONGEST);
        words.setWidthFull();
        hint.addClassName("hint");
        hint.getElement().setAttribute("role", "alert");
        hint.setVisible(false);
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        send.addClickListener(click -> send());
        var leave = Texts.text(new Button(), "report.leave");
        leave.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        leave.addClickListener(click -> leave());
        var buttons = new Div(send, leave);
        buttons.addClassName("row");
        form.add(reason, words, hint, buttons);
    }

    @Override
    public boolean hasUnsent() {
        return form.isVisible() && (!reason.isEmpty() || !words.getValue().isBlank());
    }

    private void ask() {
        open.setVisible(false);
        form.setVisible(true);
        reason.getElement().callJsFunction("focus");
    }

    private void leave() {
        form.setVisible(false);
        open.setVisible(true);
        open.focus();
    }

    private void send() {
        if (reason.isEmpty()) {
            tell("report.hint.reason");
        } else if (reason.getValue() == ReportReason.OTHER && words.getValue().isBlank()) {
            tell("report.hint.words");
        } else {
            show(reports.report(nonce, new NewReport(reason.getValue(), words.getValue())));
        }
    }

    private void tell(String key) {
        hint.setText(Texts.now(key));
        hint.setVisible(true);
    }

    private void show(ItemReport report) {
        open.setVisible(false);
        form.setVisible(false);
        state.removeAll();
        state.add(new ReportWords(report), Texts.text(new Anchor("reports"), "report.mine.all"));
    }
}
