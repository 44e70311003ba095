package org.readback.exchange;

import java.util.LinkedHashMap;
import java.util.Map;
import org.readback.exchange.ImportRows.Stored;
import org.springframework.stereotype.Component;

/** What was found in files, kept for the few that somebody works on; read again from the stored bytes otherwise. */
@Component
class Looks {
    private static final int MOST = 3;

    private final ImportRows rows;
    private final Map<ImportId, Look> newest = new LinkedHashMap<>(MOST, 1, true);

    Looks(ImportRows rows) {
        this.rows = rows;
    }

    private record Look(ImportChoices choices, Looked looked) {}

    /** By the choices as they are stored.
     *
     * @throws org.readback.formats.RefusedFile if it is not read */
    Looked of(Stored stored) {
        ImportId id = stored.card().id();
        synchronized (newest) {
            Look look = newest.get(id);
            if (look != null && look.choices().equals(stored.choices())) return look.looked();
        }
        Looked looked = QuestionFiles.read(stored.card().name(), rows.bytes(id), stored.choices());
        synchronized (newest) {
            newest.put(id, new Look(stored.choices(), looked));
            if (newest.size() > MOST) newest.remove(newest.keySet().iterator().next());
        }
        return looked;
    }

    /** What can be told of a file that is not read: of a sheet at least what stands over its columns. */
    FileFacts guess(Stored stored) {
        return QuestionFiles.guess(
                stored.card().name(), rows.bytes(stored.card().id()), stored.choices());
    }

    void forget(ImportId id) {
        synchronized (newest) {
            newest.remove(id);
        }
    }
}
