package org.readback.bank;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readback.psychometrics.GeneralisedPartialCredit;
import org.readback.psychometrics.Rasch;
import org.readback.psychometrics.ResponseModel;
import org.readback.psychometrics.ThreeParameterLogistic;
import org.readback.psychometrics.TwoParameterLogistic;

/** A response model as the columns a, b, c and steps. A Rasch item, and one of partial credit with a single step, come
 * back as the two-parameter items they are.
 *
 * @param b where credit is partial, the mean of the steps: for people who read the table
 * @param c 0 for two parameters, which {@link ResponseModel#of} turns back
 * @param steps of partial credit only */
record Parameters(double a, double b, double c, @Nullable List<Double> steps) {

    static Parameters of(ResponseModel model) {
        return switch (model) {
            case Rasch rasch -> new Parameters(1, rasch.difficulty(), 0, null);
            case TwoParameterLogistic two -> new Parameters(two.discrimination(), two.difficulty(), 0, null);
            case ThreeParameterLogistic three ->
                new Parameters(three.discrimination(), three.difficulty(), three.guessing(), null);
            case GeneralisedPartialCredit credit ->
                new Parameters(
                        credit.discrimination(), mean(credit.steps()), 0, credit.points() == 1 ? null : credit.steps());
        };
    }

    private static double mean(List<Double> steps) {
        return steps.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
    }

    /** Of a row with the columns a, b, c and steps. */
    static ResponseModel read(ResultSet row) throws SQLException {
        Array steps = row.getArray("steps");
        return steps == null
                ? ResponseModel.of(row.getDouble("a"), row.getDouble("b"), row.getDouble("c"))
                : new GeneralisedPartialCredit(row.getDouble("a"), List.of((Double[]) steps.getArray()));
    }

    /** For a column of numbers in double precision. */
    Double @Nullable [] stepArray() {
        return steps == null ? null : steps.toArray(Double[]::new);
    }
}
