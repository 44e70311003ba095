package org.readback.qti.shape;

import java.util.List;
import org.readback.draft.DraftAnswer.Reading;

/** Something to be answered in an item, whichever version of the standard described it. */
public sealed interface Slot {

    /** By which the rules of the item know it. */
    String id();

    /** Something to choose.
     *
     * @param id what a response says to choose it
     * @param text Markdown */
    record Offer(String id, String text) {}

    record Choice(String id, String prompt, List<Offer> offers, boolean several) implements Slot {}

    record Menu(String id, List<Offer> offers) implements Slot {}

    /** A line to type in.
     *
     * @param known answers that the rules name
     * @param kind whether words or a number are typed; where bounds of the number may lie: by how much they are off
     * @param alone whether it stands for itself and not in a sentence */
    record Entry(String id, List<Answer> known, Kind kind, boolean alone) implements Slot {
        public boolean numeric() {
            return kind.numeric();
        }
    }

    /** What is typed.
     *
     * @param tolerances that the rules name; only to find bounds faster */
    record Kind(boolean numeric, List<Double> tolerances) {
        public static final Kind WORDS = new Kind(false, List.of());
    }

    /** An answer that the rules name.
     *
     * @param typed an answer that is tried
     * @param text as it is kept, which differs where it stands for many */
    record Answer(String typed, String text, Reading reading) {
        public Answer(String typed) {
            this(typed, typed, Reading.WORDS);
        }
    }

    record Order(String id, List<Offer> offers) implements Slot {}

    record Match(String id, List<Offer> left, List<Offer> right) implements Slot {}

    /** Offers to put into gaps of a text.
     *
     * @param gaps their ids in the order of the text */
    record Gaps(String id, List<Offer> offers, List<String> gaps) implements Slot {}

    record Marks(String id, List<Offer> words) implements Slot {}

    record Spots(String id, List<Spot> spots) implements Slot {}

    /** A rectangle, in percent of the picture. */
    record Spot(String id, String name, Frame frame) {}

    record Frame(int left, int top, int width, int height) {}

    /** A text to write.
     *
     * @param fewest words, likewise {@code most}; 0 where the file does not say */
    record Essay(String id, int fewest, int most, String template) implements Slot {}

    record Upload(String id, int seconds) implements Slot {}

    /** Something that no kind of ours can hold.
     *
     * @param name of the element */
    record Unknown(String id, String name) implements Slot {}
}
