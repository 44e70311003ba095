package org.readback.item;

/** An item that is answered by typing: nobody who knows nothing is right by chance, and there are no options. */
public sealed interface TypedItem extends Item permits ShortAnswer, ClozeTyped, KeyFacts, CodedAnswer, Dictation {}
