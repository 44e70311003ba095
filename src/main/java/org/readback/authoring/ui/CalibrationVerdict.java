package org.readback.authoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import org.readback.authoring.CalibrationSheet;
import org.readback.authoring.CalibrationSheet.Comparison;
import org.readback.authoring.Calibrations;
import org.readback.bank.StoredCalibration;
import org.readback.base.ui.Formats;
import org.readback.base.ui.Notices;
import org.readback.base.ui.SureDialog;
import org.readback.base.ui.Tags;
import org.readback.base.ui.Texts;

/** Whether it is in force; while it waits, what stands against it and the two ways to decide. */
final class CalibrationVerdict extends Composite<Section> {
    private final Calibrations calibrations;
    private final CalibrationSheet sheet;
    private final StoredCalibration calibration;
    private final Runnable decided;
    final Button approve = Texts.text(new Button(), "authoring.approve.button");
    final Button reject = Texts.text(new Button(), "authoring.reject.button");

    /** @param decided once it is */
    CalibrationVerdict(Calibrations calibrations, CalibrationSheet sheet, Runnable decided) {
        this.calibrations = calibrations;
        this.sheet = sheet;
        this.calibration = sheet.calibration();
        this.decided = decided;
        getContent().addClassNames("card", "stack");
        getContent().add(Texts.text(new H2(), "authoring.verdict.title"), tag());
        if (calibration.isWaiting()) {
            decide();
        } else {
            calibration.decision().ifPresent(this::tell);
        }
    }

    private Component tag() {
        return switch (calibration.state()) {
            case PROPOSED -> Tags.of("soon", "clock", "authoring.verdict.PROPOSED");
            case APPROVED -> Tags.of("met", "check", "authoring.verdict.APPROVED");
            case REJECTED -> Tags.of("unknown", "cross", "authoring.verdict.REJECTED");
        };
    }

    private void tell(StoredCalibration.Decision decision) {
        Span who = new Span();
        Texts.follow(
                who,
                locale -> who.setText(Texts.now(
                        "authoring.verdict.by",
                        sheet.names().getOrDefault(decision.by(), ""),
                        Formats.dateTime(decision.at(), locale))));
        getContent().add(who);
        calibration
                .published()
                .ifPresent(
                        number -> getContent().add(Texts.text(new Paragraph(), "authoring.verdict.version", number)));
    }

    private void decide() {
        getContent().add(Texts.text(new Paragraph(), "authoring.verdict.text", changed(), kept()));
        sheet.hindrances().stream()
                .sorted()
                .forEach(each -> getContent().add(Texts.text(new Paragraph(), "authoring.hindrance." + each)));
        approve.setId("approve");
        approve.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        approve.setVisible(sheet.hindrances().isEmpty());
        approve.addClickListener(click -> new SureDialog("authoring.approve", this::approve)
                .saying("authoring.approve.text", changed(), calibration.pool(), kept())
                .open());
        reject.setId("reject");
        reject.addClickListener(click -> new SureDialog("authoring.reject", this::reject)
                .saying("authoring.reject.text", calibration.pool())
                .open());
        Div buttons = new Div(approve, reject);
        buttons.addClassName("row");
        getContent().add(buttons);
    }

    private long kept() {
        return sheet.items().stream().filter(item -> item.after().isKept()).count();
    }

    private long changed() {
        return sheet.items().stream()
                .map(Comparison::after)
                .filter(item -> !item.isKept())
                .count();
    }

    private void approve() {
        int number = calibrations.approve(calibration.id());
        Notices.tell("authoring.approve.done", number, calibration.pool());
        decided.run();
    }

    private void reject() {
        calibrations.reject(calibration.id());
        Notices.tell("authoring.reject.done");
        decided.run();
    }
}
