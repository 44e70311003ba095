package org.readback.media;

import java.util.Collection;
import java.util.Optional;
import org.readback.base.ForModules;
import org.readback.item.MediaId;
import org.readback.item.MediaKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The table {@code media}. What was kept once stays: an item version that was shown keeps its sound. */
@Service
@ForModules
@Transactional
public class MediaShelf {
    private final JdbcClient jdbc;

    MediaShelf(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps what is not kept yet; all or nothing.
     *
     * @return how many were new
     * @throws IllegalArgumentException if one is of no known kind, or too large */
    public int keep(Collection<byte[]> files) {
        int added = 0;
        for (byte[] bytes : files) added += keep(bytes);
        return added;
    }

    private int keep(byte[] bytes) {
        MediaKind kind =
                MediaKind.of(bytes).orElseThrow(() -> new IllegalArgumentException("Neither Opus, PNG nor JPEG"));
        if (bytes.length > MediaKind.MOST_BYTES) {
            throw new IllegalArgumentException("More than a million bytes: " + bytes.length);
        }
        return jdbc.sql("insert into media (media_id, kind, bytes) values (?, ?, ?) on conflict (media_id) do nothing")
                .params(MediaId.of(bytes).mediaId(), kind.name(), bytes)
                .update();
    }

    @Transactional(readOnly = true)
    public boolean holds(MediaId id) {
        return jdbc.sql("select exists (select 1 from media where media_id = ?)")
                .param(id.mediaId())
                .query(Boolean.class)
                .single();
    }

    @Transactional(readOnly = true)
    public Optional<Medium> find(MediaId id) {
        return jdbc.sql("select kind, bytes from media where media_id = ?")
                .param(id.mediaId())
                .query((row, _) -> new Medium(MediaKind.valueOf(row.getString(1)), row.getBytes(2)))
                .optional();
    }
}
