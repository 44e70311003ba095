package org.readback.assessment;

import org.readback.bank.ItemBank;
import org.readback.bank.ItemRulings;
import org.readback.bank.ItemTimes;
import org.readback.bank.ResponseLog;
import org.springframework.stereotype.Component;

/** What the bank keeps that a turn of an attempt needs. */
@Component
record Books(ItemBank bank, ResponseLog log, ItemTimes times, ItemRulings rulings) {}
