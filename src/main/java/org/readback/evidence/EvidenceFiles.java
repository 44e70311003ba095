package org.readback.evidence;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.readback.account.AccountId;
import org.readback.account.CurrentAccount;
import org.readback.account.Role;
import org.readback.base.Sha256;
import org.readback.base.UserError;
import org.readback.evidence.EvidenceFile.Content;
import org.readback.item.DocumentType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Papers that show what was entered. They stay as they were brought: a better picture is added beside the first. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('SUPERVISOR', 'INSTRUCTOR')")
public class EvidenceFiles {
    /** Bytes of a file. */
    public static final int MOST_BYTES = 5_000_000;

    private static final int MOST_FILES = 10;
    private static final int LONGEST_NAME = 200;

    private final Desk desk;
    private final EntryRows entries;
    private final FileRows rows;

    EvidenceFiles(Desk desk, EntryRows entries, FileRows rows) {
        this.desk = desk;
        this.entries = entries;
        this.rows = rows;
    }

    /** Adds a paper to what was entered.
     *
     * @param name as the file was called
     * @param bytes a PDF, PNG or JPEG of at most {@value #MOST_BYTES} bytes
     * @throws AccessDeniedException if there is no such entry, or its person is out of reach: the two look alike
     * @throws UserError if it is no such file, or the entry has it already, or has enough */
    public EvidenceFileId add(EntryId entry, String name, byte[] bytes) {
        Entry about = entries.find(entry).orElseThrow(() -> new AccessDeniedException("Not theirs."));
        desk.requireOthers(Set.of(about.person()));
        if (bytes.length > MOST_BYTES) throw new UserError("evidence.error.file.large", MOST_BYTES / 1_000_000);
        DocumentType type = DocumentType.of(bytes).orElseThrow(() -> new UserError("evidence.error.file.type"));
        String called = type.named(name);
        if (called.length() > LONGEST_NAME) throw new UserError("evidence.error.file.name", LONGEST_NAME);
        if (rows.of(List.of(entry)).size() >= MOST_FILES) throw new UserError("evidence.error.file.many", MOST_FILES);
        var id = new EvidenceFileId(UUID.randomUUID());
        String sha256 = Sha256.hex(bytes);
        if (!rows.add(
                id,
                entry,
                new Content(called, type.type(), bytes),
                sha256,
                desk.me().id())) {
            throw new UserError("evidence.error.file.known");
        }
        desk.tell("evidence-file-added", about.person(), about.subject() + " " + entry + ": " + called + ", " + sha256);
        return id;
    }

    /** For the person themselves and those who look after them; empty if there is no such file, or it is not theirs to
     * see: the two look alike. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('SUPERVISOR', 'INSTRUCTOR', 'TRAINEE')")
    public Optional<Content> find(EvidenceFileId id) {
        return rows.person(id).filter(this::maySee).flatMap(_ -> rows.content(id));
    }

    private boolean maySee(AccountId person) {
        CurrentAccount me = desk.me();
        boolean isStaff = me.is(Role.SUPERVISOR) || me.is(Role.INSTRUCTOR);
        return me.id().equals(person) || isStaff && desk.reach().maySee(me, person);
    }
}
