package org.readback.rescoring;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readback.bank.BankItem;
import org.readback.bank.Occasion;

/** What somebody needs to know who is about to propose a correction.
 *
 * @param version that people answered
 * @param key as it is, in the language asked for; empty where it cannot be mended here
 * @param judges numbers of newer versions that can mark its answers
 * @param finished and {@code running}: attempts that it touches
 * @param answers by occasion
 * @param open a correction of this version that waits already */
public record CorrectionStart(
        BankItem version,
        List<KeyPlace> key,
        List<Integer> judges,
        int finished,
        int running,
        Map<Occasion, Integer> answers,
        Optional<CorrectionId> open) {
    public CorrectionStart {
        key = List.copyOf(key);
        judges = List.copyOf(judges);
        answers = Map.copyOf(answers);
    }
}
