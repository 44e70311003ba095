package org.readback.assessment.ui;

/** Who reads a result: the person it is about is spoken to, others read about somebody. */
enum Reader {
    OWNER,
    SUPERIOR
}
