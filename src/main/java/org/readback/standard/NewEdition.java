package org.readback.standard;

import java.util.Optional;

/** An edition to be added.
 *
 * @param name of the standard, 1 to 60 characters
 * @param edition 1 to 30 characters
 * @param title 1 to 200 characters */
public record NewEdition(String name, String edition, String title, Optional<EditionId> replaces) {}
