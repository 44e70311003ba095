package org.readback.evidence;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.readback.account.AccountId;
import org.readback.evidence.EvidenceFile.Content;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table {@code evidence_file}. */
@Component("evidenceFileRows")
class FileRows {
    private final JdbcClient jdbc;

    FileRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A file as it is listed. */
    record Stored(EvidenceFileId id, EntryId entry, String name, String type, int bytes, String sha256, Added added) {}

    record Added(AccountId by, Instant at) {}

    /** @return false if the entry has the very same file already */
    boolean add(EvidenceFileId id, EntryId entry, Content content, String sha256, AccountId by) {
        return jdbc.sql("""
            insert into evidence_file (file_id, evidence_id, name, type, bytes, sha256, added_by)
            values (:id, :entry, :name, :type, :bytes, :sha256, :by) on conflict (evidence_id, sha256) do nothing
            """)
                        .param("id", id.fileId())
                        .param("entry", entry.entryId())
                        .param("name", content.name())
                        .param("type", content.type())
                        .param("bytes", content.bytes())
                        .param("sha256", sha256)
                        .param("by", by.accountId())
                        .update()
                == 1;
    }

    /** Oldest first. */
    List<Stored> of(Collection<EntryId> entries) {
        return jdbc.sql("""
            select file_id, evidence_id, name, type, length(bytes) size, sha256, added_by, added_at
            from evidence_file where evidence_id = any (?) order by added_at, file_id
            """)
                .param(entries.stream().map(EntryId::entryId).toArray(UUID[]::new))
                .query((row, _) -> new Stored(
                        new EvidenceFileId(row.getObject("file_id", UUID.class)),
                        new EntryId(row.getObject("evidence_id", UUID.class)),
                        row.getString("name"),
                        row.getString("type"),
                        row.getInt("size"),
                        row.getString("sha256"),
                        new Added(
                                new AccountId(row.getObject("added_by", UUID.class)),
                                row.getObject("added_at", OffsetDateTime.class).toInstant())))
                .list();
    }

    /** Whom it is about. */
    Optional<AccountId> person(EvidenceFileId id) {
        return jdbc.sql("select e.account_id from evidence_file f join evidence e using (evidence_id) where f.file_id"
                        + " = ?")
                .param(id.fileId())
                .query(UUID.class)
                .optional()
                .map(AccountId::new);
    }

    Optional<Content> content(EvidenceFileId id) {
        return jdbc.sql("select name, type, bytes from evidence_file where file_id = ?")
                .param(id.fileId())
                .query((row, _) -> new Content(row.getString(1), row.getString(2), row.getBytes(3)))
                .optional();
    }

    /** About a person, oldest first. */
    List<EvidenceFileId> about(AccountId person) {
        return jdbc.sql("""
            select f.file_id from evidence_file f join evidence e using (evidence_id)
            where e.account_id = ? order by f.added_at, f.file_id
            """)
                .param(person.accountId())
                .query((row, _) -> new EvidenceFileId(row.getObject(1, UUID.class)))
                .list();
    }
}
