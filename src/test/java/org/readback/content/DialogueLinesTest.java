package org.readback.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.readback.content.DialogueLines.Placed;
import org.readback.content.LessonBlock.Turn;

class DialogueLinesTest {
    private static final String TEXT = """
        ## Talk: listen

        ::: dialogue At the gate
        Guard [gate-1.opus]: Stop: here.
        Visitor [aside]: Good morning.

        Guard: Thank you.
        :::

        Not: a turn\
        """;

    @Test
    void turnsAreFoundWhereTheyStandWithTheirSounds() {
        assertThat(DialogueLines.of(TEXT))
                .containsExactly(
                        new Placed(3, new Turn("Guard", Optional.of("gate-1.opus"), "Stop: here.")),
                        new Placed(4, new Turn("Visitor [aside]", "Good morning.")),
                        new Placed(6, new Turn("Guard", "Thank you.")));
    }

    @Test
    void aSoundIsPutToALineAndTakenOffAgain() {
        Placed last = DialogueLines.of(TEXT).getLast();

        String with = DialogueLines.with(TEXT, last, Optional.of("thanks.opus"));

        assertThat(with).isEqualTo(TEXT.replace("Guard: Thank", "Guard [thanks.opus]: Thank"));
        assertThat(DialogueLines.with(with, last, Optional.empty())).isEqualTo(TEXT);
    }

    @Test
    void aLineThatIsNoLongerThereIsLeftAlone() {
        Placed last = DialogueLines.of(TEXT).getLast();
        String other = TEXT.replace("Thank you.", "Go on.");

        assertThat(DialogueLines.with(other, last, Optional.of("thanks.opus"))).isEqualTo(other);
        assertThat(DialogueLines.with("short", last, Optional.of("thanks.opus")))
                .isEqualTo("short");
    }

    @Test
    void theSoundsOfALessonAreThoseOfItsBlocks() {
        LessonText lesson = LessonReading.of("---\nid: x\n---\n" + TEXT).text();

        assertThat(lesson.blocks().stream().flatMap(block -> block.files().stream()))
                .containsExactly("gate-1.opus");
    }

    @Test
    void onlyOpusIsHeard() {
        String wrong = TEXT.replace("gate-1.opus", "gate.mp3");

        List<ContentFault> faults =
                LessonReading.of("---\nid: x\n---\n" + wrong).faults();

        assertThat(faults).anyMatch(fault -> fault.sentence().contains("[gate.mp3]"));
    }
}
