package org.readback.exchange;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readback.draft.DraftKind;
import org.readback.exchange.ImportLine.Read;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table {@code item_import_line}. */
@Component
class LineRows {
    private final JdbcClient jdbc;

    LineRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the place of those of an earlier reading. */
    void replace(ImportId id, List<ImportLine> lines) {
        jdbc.sql("delete from item_import_line where import_id = ?")
                .param(id.importId())
                .update();
        for (ImportLine line : lines) {
            jdbc.sql("""
                insert into item_import_line (import_id, position, name, line, outcome, kind, remarks, known, decision)
                values (?, ?, ?, ?, cast(? as import_outcome), ?, cast(? as json), cast(? as json),
                    cast(? as import_decision))
                """)
                    .param(id.importId())
                    .param(line.position())
                    .param(line.read().name())
                    .param(line.read().line())
                    .param(line.read().outcome().name())
                    .param(line.read().kind().map(Enum::name).orElse(null))
                    .param(ImportJson.write(line.read().remarks()))
                    .param(line.known().map(ImportJson::write).orElse(null))
                    .param(line.decision().name())
                    .update();
        }
    }

    /** In the order of the file. */
    List<ImportLine> of(ImportId id) {
        return jdbc.sql("select * from item_import_line where import_id = ? order by position")
                .param(id.importId())
                .query((row, _) -> line(row))
                .list();
    }

    /** Nothing can be taken of what is faulty. */
    void decide(ImportId id, Set<Integer> positions, Decision decision) {
        jdbc.sql("""
            update item_import_line set decision = cast(? as import_decision)
            where import_id = ? and position = any (?) and outcome <> 'FAULTY'
            """)
                .params(decision.name(), id.importId(), positions.toArray(Integer[]::new))
                .update();
    }

    void became(ImportId id, int position, int draft) {
        jdbc.sql("update item_import_line set draft_id = ? where import_id = ? and position = ?")
                .params(draft, id.importId(), position)
                .update();
    }

    private static ImportLine line(ResultSet row) throws SQLException {
        var read = new Read(
                row.getString("name"),
                row.getInt("line"),
                Outcome.valueOf(row.getString("outcome")),
                Optional.ofNullable(row.getString("kind")).map(DraftKind::valueOf),
                ImportJson.remarks(row.getString("remarks")));
        return new ImportLine(
                row.getInt("position"),
                read,
                Optional.ofNullable(ImportJson.known(row.getString("known"))),
                Decision.valueOf(row.getString("decision")),
                Optional.ofNullable(row.getObject("draft_id", Integer.class)));
    }

    /** Of one import. */
    Optional<ImportLine> find(ImportId id, int position) {
        return jdbc.sql("select * from item_import_line where import_id = ? and position = ?")
                .params(id.importId(), position)
                .query((row, _) -> line(row))
                .optional();
    }
}
