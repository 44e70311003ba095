package org.readback.pack;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.readback.base.Jobs;
import org.readback.base.Papers;
import org.readback.base.ZipBytes;
import org.readback.base.ui.Translations;
import org.readback.readiness.BoardPapers;
import org.readback.visit.Freezes;
import org.readback.visit.Freezes.Frozen;
import org.springframework.stereotype.Component;

/** Makes the pack of what was frozen: the same bytes whenever it is asked. */
@Component
class PackBuilder {
    /** The data from which all of it is made. */
    static final String DATA = "snapshot.json";

    private static final List<Consumer<PackFiles>> STEPS = List.of(
            BoardFiles::addTo,
            TrainingPapers::addTo,
            InstructorPapers::addTo,
            RecognitionPapers::addTo,
            TestPapers::addTo,
            ScriptPapers::addTo,
            CoverPapers::addTo,
            EvidenceIndex::addTo);

    private final Press press;
    private final Translations translations;

    PackBuilder(Press press, Translations translations) {
        this.press = press;
        this.translations = translations;
    }

    /** What prints, and where the files are that were frozen. */
    @Component("packPress")
    record Press(Papers papers, BoardPapers boards, Freezes freezes) {}

    byte[] build(Frozen frozen, Locale language, Jobs.Progress progress) {
        var texts = new PackTexts(translations, Translations.nearest(language));
        var files = new PackFiles(press, texts, frozen);
        files.add(
                DATA,
                texts.text("cover.data"),
                press.freezes().text(frozen.card().id()).getBytes(StandardCharsets.UTF_8));
        int done = 0;
        for (Consumer<PackFiles> step : STEPS) {
            step.accept(files);
            progress.at((double) ++done / (STEPS.size() + 1));
        }
        return ZipBytes.of(files.all());
    }
}
