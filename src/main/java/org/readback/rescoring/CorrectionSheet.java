package org.readback.rescoring;

import java.util.List;
import java.util.Map;
import org.readback.account.Right;
import org.readback.bank.BankItem;
import org.readback.bank.Occasion;

/** One correction with all that it touches.
 *
 * @param faulty the version that people answered
 * @param keys places whose key the correction changes, in the language asked for
 * @param effects on finished attempts, oldest first
 * @param running attempts that have not ended; they follow the correction when they do
 * @param answers of all occasions, lessons and practice among them
 * @param needed the right that a second signature takes
 * @param task what the viewer can do */
public record CorrectionSheet(
        CorrectionCard card,
        BankItem faulty,
        List<KeyChange> keys,
        List<Effect> effects,
        int running,
        Map<Occasion, Integer> answers,
        Right needed,
        Task task) {
    public CorrectionSheet {
        keys = List.copyOf(keys);
        effects = List.copyOf(effects);
        answers = Map.copyOf(answers);
    }

    /** One place before and after. */
    public record KeyChange(KeyPlace before, KeyPlace after) {}

    /** What a viewer can do about a correction. */
    public enum Task {
        /** Sign or refuse. */
        DECIDE,
        /** Nothing: one's own proposal waits for somebody else. */
        WAIT,
        /** Nothing: it takes a right that the viewer has not. */
        LOOK,
        /** Nothing: it is decided. */
        DONE
    }
}
