package org.readback.certificate;

import org.readback.account.AccountId;

/** Whose certificate it is, as they were called when it was issued.
 *
 * @param latin as in the passport
 * @param cyrillic may be empty */
public record Holder(AccountId account, String latin, String cyrillic) {}
