package org.readback.paper;

import java.util.List;
import java.util.Optional;
import org.readback.item.Area;
import org.readback.item.LanguageTag;
import org.readback.item.Presentation;
import org.readback.item.PresentedStimulus;

/**
 * An item as it stands on paper: nothing that its {@link Presentation} does not tell.
 *
 * @param cell what of it is written on the answer sheet
 */
record PrintedItem(
        String stem, LanguageTag language, Optional<PresentedStimulus> stimulus, List<Block> blocks, AnswerCell cell) {

    PrintedItem {
        blocks = List.copyOf(blocks);
    }

    /** A piece below the stem. */
    sealed interface Block {
        /** Options by their letters. */
        record Options(List<Lettered> options) implements Block {
            public Options {
                options = List.copyOf(options);
            }
        }

        /** Options of one gap on a line of their own, or terms to be given a letter each. */
        record Numbered(int number, String words, List<Lettered> options) implements Block {
            public Numbered {
                options = List.copyOf(options);
            }
        }

        /** A running text with numbered gaps or lettered words. */
        record Running(List<Piece> pieces) implements Block {
            public Running {
                pieces = List.copyOf(pieces);
            }
        }

        /** The first picture of the stimulus, with lettered places. */
        record MarkedPicture(List<Area> areas) implements Block {
            public MarkedPicture {
                areas = List.copyOf(areas);
            }
        }

        /** Empty lines to write on. */
        record Lines(int count) implements Block {}
    }

    /** A piece of a running text, in reading order. */
    sealed interface Piece {
        record Words(String text) implements Piece {}

        /** By its number, from 1. */
        record Gap(int number) implements Piece {}

        /** Words that can be marked. */
        record Marked(String text, char letter) implements Piece {}
    }

    record Lettered(char letter, String text) {}
}
