package org.readback.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.readback.psychometrics.GeneralisedPartialCredit;
import org.readback.psychometrics.Rasch;
import org.readback.psychometrics.ResponseModel;

/**
 * A bank CSV: {@code item,a,b,c,d,content[,passage,sigma_passage]}, for partial credit {@code item,a,b1,b2,…}.
 *
 * <p>A file may hold both kinds: a row with b is right or wrong, one without has its steps in b1, b2 and on, as far as
 * they are filled in. Without a column a all items are Rasch items; a missing c is 0. d, where there is one, must be 1:
 * nobody slips in our models. A passage without a sigma gets 0.45. Standard errors stand in columns with se_ before the
 * name of the parameter, as {@code calibrate --se} writes them.
 */
final class BankCsv {
    private static final double PASSAGE_DEVIATION = 0.45;

    private final CsvTable table;
    private final int item;
    private final OptionalInt a;
    private final OptionalInt b;
    private final OptionalInt c;
    private final OptionalInt d;
    private final OptionalInt content;
    private final OptionalInt passage;
    private final OptionalInt sigma;
    private final List<Integer> steps = new ArrayList<>();

    private BankCsv(CsvTable table) {
        this.table = table;
        item = table.column("item");
        a = table.find("a");
        b = table.find("b1").isPresent() ? table.find("b") : OptionalInt.of(table.column("b"));
        c = table.find("c");
        d = table.find("d");
        content = table.find("content");
        passage = table.find("passage");
        sigma = table.find("sigma_passage");
        for (OptionalInt step = table.find("b1"); step.isPresent(); step = table.find("b" + (steps.size() + 1))) {
            steps.add(step.getAsInt());
        }
    }

    /** Items in the order of the file, at least one, their ids distinct.
     *
     * @throws InputFault if the file is none of this kind, or a parameter is out of range */
    static List<CsvItem> read(Path file) {
        try (var table = CsvTable.open(file)) {
            var bank = new BankCsv(table);
            var items = new ArrayList<CsvItem>();
            var ids = new HashSet<String>();
            for (CsvRow row : table) {
                CsvItem next = bank.item(row);
                if (!ids.add(next.id())) {
                    throw row.fault("the item " + next.id() + " has a row already.");
                }
                items.add(next);
            }
            if (items.isEmpty()) {
                throw InputFault.in(file, "there is no item in it, only a header row.");
            }
            return items;
        }
    }

    private CsvItem item(CsvRow row) {
        Optional<String> shared = text(row, passage);
        return new CsvItem(
                row.text(item),
                model(row),
                text(row, content).orElse(""),
                shared,
                shared.isPresent() ? deviation(row) : 0,
                errors(row));
    }

    /** In the places of the model's parameters; none where the file has no such column. */
    private List<Double> errors(CsvRow row) {
        if (table.columns().stream().noneMatch(column -> column.startsWith("se_"))) {
            return List.of();
        }
        boolean inSteps = b.isEmpty() || (!steps.isEmpty() && row.isMissing(b.getAsInt()));
        var errors = new ArrayList<>(List.of(error(row, "a")));
        if (inSteps) {
            IntStream.rangeClosed(1, steps(row).size()).forEach(step -> errors.add(error(row, "b" + step)));
        } else {
            errors.add(error(row, "b"));
            errors.add(error(row, "c"));
        }
        return errors;
    }

    private double error(CsvRow row, String parameter) {
        double error = number(row, table.find("se_" + parameter), Double.NaN);
        if (error < 0) {
            throw row.fault("se_" + parameter + " must not be below 0: " + error + ".");
        }
        return error;
    }

    private double deviation(CsvRow row) {
        double deviation = number(row, sigma, PASSAGE_DEVIATION);
        if (deviation < 0) {
            throw row.fault("sigma_passage must not be below 0: " + deviation + ".");
        }
        return deviation;
    }

    private ResponseModel model(CsvRow row) {
        if (number(row, d, 1) != 1) {
            throw row.fault("d must be 1, as no model here has another upper end.");
        }
        double discrimination = discrimination(row);
        if (b.isEmpty() || (!steps.isEmpty() && row.isMissing(b.getAsInt()))) {
            return new GeneralisedPartialCredit(discrimination, steps(row));
        }
        double difficulty = row.number(b.getAsInt());
        double guessing = number(row, c, 0);
        if (guessing < 0 || guessing >= 1) {
            throw row.fault("c must be at least 0 and below 1: " + guessing + ".");
        }
        return a.isEmpty() && guessing == 0
                ? new Rasch(difficulty)
                : ResponseModel.of(discrimination, difficulty, guessing);
    }

    private double discrimination(CsvRow row) {
        double discrimination = a.isEmpty() ? 1 : row.number(a.getAsInt());
        if (discrimination <= 0) {
            throw row.fault("a must be above 0: " + discrimination + ".");
        }
        return discrimination;
    }

    /** As many as are filled in from the first on. */
    private List<Double> steps(CsvRow row) {
        var difficulties = new ArrayList<Double>();
        boolean ended = false;
        for (int step : steps) {
            boolean missing = row.isMissing(step);
            if (missing ? difficulties.isEmpty() : ended) {
                throw row.fault(table.columns().get(steps.get(difficulties.size())) + " is missing.");
            }
            ended = missing;
            if (!missing) {
                difficulties.add(row.number(step));
            }
        }
        return difficulties;
    }

    private static double number(CsvRow row, OptionalInt column, double otherwise) {
        return column.isEmpty()
                ? otherwise
                : row.optionalNumber(column.getAsInt()).orElse(otherwise);
    }

    private static Optional<String> text(CsvRow row, OptionalInt column) {
        return column.isEmpty() || row.isMissing(column.getAsInt())
                ? Optional.empty()
                : Optional.of(row.text(column.getAsInt()));
    }
}
