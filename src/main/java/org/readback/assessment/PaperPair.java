package org.readback.assessment;

import org.readback.item.LanguageTag;

/** Two parallel forms of a test, made together.
 *
 * @param version of the test */
public record PaperPair(BlueprintId test, int version, LanguageTag language, PaperForm a, PaperForm b) {}
