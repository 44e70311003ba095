package org.readback;

import static org.readback.OwnershipCase.act;
import static org.readback.OwnershipCase.of;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.readback.account.Role;
import org.readback.exchange.Decision;
import org.readback.exchange.ImportChoices;
import org.readback.exchange.ImportId;
import org.readback.exchange.ImportReports;
import org.readback.exchange.Imports;

/** Imports belong to who brought the file, which the tests of the module show; nobody else gets anywhere. */
final class ExchangeOwnership {
    private static final Set<Role> NOBODY = Set.of();
    private static final ImportId IMPORT = new ImportId(new UUID(0, 7));

    static final List<OwnershipCase<?>> ALL = List.of(
            of(Imports.class, "open(ImportId)", NOBODY, (imports, two) -> imports.open(IMPORT)),
            of(Imports.class, "item(ImportId, int)", NOBODY, (imports, two) -> imports.item(IMPORT, 1)),
            of(Imports.class, "job(ImportId)", NOBODY, (imports, two) -> imports.job(IMPORT)),
            act(
                    Imports.class,
                    "choose(ImportId, ImportChoices)",
                    NOBODY,
                    (imports, two) -> imports.choose(IMPORT, ImportChoices.NONE)),
            act(
                    Imports.class,
                    "decide(ImportId, Set, Decision)",
                    NOBODY,
                    (imports, two) -> imports.decide(IMPORT, Set.of(1), Decision.SKIP)),
            act(Imports.class, "take(ImportId)", NOBODY, (imports, two) -> imports.take(IMPORT)),
            act(Imports.class, "undo(ImportId)", NOBODY, (imports, two) -> imports.undo(IMPORT)),
            act(Imports.class, "discard(ImportId)", NOBODY, (imports, two) -> imports.discard(IMPORT)),
            act(Imports.class, "stop(ImportId)", NOBODY, (imports, two) -> imports.stop(IMPORT)),
            of(ImportReports.class, "json(ImportId)", NOBODY, (reports, two) -> reports.json(IMPORT)),
            of(ImportReports.class, "text(ImportId)", NOBODY, (reports, two) -> reports.text(IMPORT)));

    private ExchangeOwnership() {}
}
