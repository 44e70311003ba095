package org.readback.roll;

/** What a column of a roll can hold; {@code roll.column} has their names. */
public enum RollColumn {
    NUMBER,
    RANK,
    /** Surname, given name and patronymic in one cell. */
    FULL_NAME,
    SURNAME,
    GIVEN,
    SURNAME_LATIN,
    GIVEN_LATIN,
    SEX,
    BORN,
    SERVICE,
    POSTS,
    /** The whole way to it, parted by slashes. */
    SUB_UNIT,
    COMPANY,
    PLATOON,
    SECTION,
    JOINED
}
