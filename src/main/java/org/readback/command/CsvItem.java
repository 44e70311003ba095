package org.readback.command;

import java.util.Optional;
import org.readback.psychometrics.ResponseModel;

/**
 * An item of a {@link BankCsv}.
 *
 * @param content the blueprint's category; empty where the file has none
 * @param passage of the stimulus it shares with others
 * @param passageDeviation sigma of the passage, in logits; 0 for an item of its own
 */
record CsvItem(String id, ResponseModel model, String content, Optional<String> passage, double passageDeviation) {}
