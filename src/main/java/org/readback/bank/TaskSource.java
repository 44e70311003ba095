package org.readback.bank;

import org.readback.item.OpenTask;

/** An open task as the content files have it.
 *
 * @param lesson to which it belongs
 * @param draft kept from approval by its author */
public record TaskSource(String lesson, OpenTask task, boolean draft) {}
