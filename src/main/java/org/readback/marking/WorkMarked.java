package org.readback.marking;

/** All ratings of a work are there. Published in the transaction of the last one, by people made up too. */
public record WorkMarked(WorkId work) {}
