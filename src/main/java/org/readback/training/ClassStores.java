package org.readback.training;

import org.springframework.stereotype.Component;

/** The rows of classes, handed over as one. */
@Component
record ClassStores(ClassRows classes, ClassSessionRows sessions, TaughtTitles titles) {}
