package org.readback.progress.ui;

/** Who reads a record: its words and links differ. */
enum Reader {
    OWNER,
    SUPERIOR
}
