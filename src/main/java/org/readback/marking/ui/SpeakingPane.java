package org.readback.marking.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.function.Consumer;
import org.readback.base.ui.Texts;
import org.readback.base.ui.VoiceRecorder;
import org.readback.item.Speaking;
import org.readback.marking.Draft;
import org.readback.marking.RecordingId;
import org.readback.marking.TaskSheet;
import org.readback.marking.Works;

/** Recording an answer, hearing it again, handing it in. */
final class SpeakingPane extends Composite<Section> {
    private final Works works;
    private final Speaking task;
    private final Consumer<TaskSheet> changed;
    final Button handIn = new Button();
    private TaskSheet.Open open;

    SpeakingPane(Works works, TaskSheet.Open open, Speaking task, Consumer<TaskSheet> changed) {
        this.works = works;
        this.open = open;
        this.task = task;
        this.changed = changed;
        getContent().addClassNames("card", "stack");
        Texts.text(handIn, "marking.record.handIn").addClickListener(click -> confirm());
        handIn.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        handIn.setId("hand-in");
        show(VoiceRecorder.Clipping.NONE);
    }

    private void show(VoiceRecorder.Clipping clipping) {
        List<RecordingId> takes = open.takes();
        int left = task.takes() - takes.size();
        Section content = getContent();
        content.removeAll();
        content.add(Texts.text(new H2(), "marking.record.title"));
        if (!takes.isEmpty()) {
            Paragraph saved = Texts.text(new Paragraph(), "marking.record.saved");
            saved.getElement().setAttribute("role", "status");
            saved.setId("recording-saved");
            content.add(saved);
        }
        if (clipping == VoiceRecorder.Clipping.CLIPPED) {
            Paragraph warning = Texts.text(new Paragraph(), "marking.recorder.clipped");
            warning.addClassName("recorder-warning");
            content.add(warning);
        }
        OrderedList list = new OrderedList();
        list.addClassName("work-list");
        for (int take = 1; take <= takes.size(); take++) {
            RecordingId recording = takes.get(take - 1);
            list.add(new ListItem(
                    Texts.text(new H3(), "marking.record.take", take),
                    Sounds.player(() -> works.listen(open.work(), recording), "marking.record.take", take)));
        }
        if (!takes.isEmpty()) content.add(list);
        content.add(Parts.small(takes.isEmpty() ? "marking.record.takes" : "marking.record.left", left));
        if (takes.size() > 1) content.add(Parts.small("marking.record.last"));
        if (left > 0) content.add(recorder(takes.isEmpty() ? task.preparation() : 0));
        if (!takes.isEmpty()) content.add(new Div(handIn));
    }

    private VoiceRecorder recorder(int preparation) {
        return new VoiceRecorder(
                new VoiceRecorder.Limits(preparation, task.seconds()),
                bytes -> works.record(open.work(), bytes),
                this::saved);
    }

    private void saved(VoiceRecorder.Clipping clipping) {
        TaskSheet sheet = works.at(open.work()).orElseThrow();
        if (sheet.state() instanceof TaskSheet.Open now) {
            open = now;
            show(clipping);
        } else {
            changed.accept(sheet);
        }
    }

    private void confirm() {
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(Texts.now("marking.record.confirm.title"));
        dialog.setText(Texts.now("marking.record.confirm.text"));
        dialog.setConfirmText(Texts.now("marking.record.handIn"));
        dialog.setCancelable(true);
        dialog.setCancelText(Texts.now("marking.record.confirm.back"));
        dialog.addConfirmListener(confirm -> changed.accept(works.handIn(open.work(), Draft.EMPTY)));
        dialog.open();
    }
}
