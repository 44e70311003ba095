package org.readback.marking.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import java.util.function.Function;
import org.readback.item.OpenTask;
import org.readback.item.ReportForm;
import org.readback.item.WordCount;
import org.readback.item.Writing;
import org.readback.marking.Draft;
import org.readback.marking.RecordingId;
import org.readback.marking.Sound;
import org.readback.marking.TaskSheet.HandedIn;

/** What was handed in, as it was written or spoken. */
final class HandedInPane extends Composite<Div> {
    HandedInPane(OpenTask task, HandedIn handedIn, Function<RecordingId, Optional<Sound>> sounds) {
        getContent().addClassName("stack");
        handedIn.recording()
                .ifPresent(recording ->
                        getContent().add(Sounds.player(() -> sounds.apply(recording), "marking.done.recording")));
        if (task instanceof Writing writing) {
            if (writing.form() == null) getContent().add(free(handedIn));
            else getContent().add(report(writing.form(), handedIn));
            int words =
                    handedIn.texts().values().stream().mapToInt(WordCount::of).sum();
            getContent().add(Parts.small("marking.write.count", words, writing.fewest(), writing.most()));
        }
    }

    private static Paragraph free(HandedIn handedIn) {
        Paragraph text = Parts.english(new Paragraph(handedIn.texts().getOrDefault(Draft.FREE, "")));
        text.addClassName("handed-in");
        return text;
    }

    private static DescriptionList report(ReportForm form, HandedIn handedIn) {
        DescriptionList list = Parts.english(new DescriptionList());
        list.addClassName("report");
        for (ReportForm.Field field : form.fields()) {
            String text = handedIn.texts().getOrDefault(field.id(), "");
            list.add(
                    new DescriptionList.Term(field.label()),
                    new DescriptionList.Description(text.isBlank() ? "–" : text));
        }
        return list;
    }
}
