package org.readback.psychometrics;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Models as lists of numbers, for differences: a, b or steps, c, as far as they are free. */
final class Parameters {

    private Parameters() {}

    static List<Double> of(ResponseModel model) {
        return switch (model) {
            case Rasch item -> List.of(item.difficulty());
            case TwoParameterLogistic item -> List.of(item.discrimination(), item.difficulty());
            case ThreeParameterLogistic item -> List.of(item.discrimination(), item.difficulty(), item.guessing());
            case GeneralisedPartialCredit item -> {
                var all = new ArrayList<>(List.of(item.discrimination()));
                all.addAll(item.steps());
                yield all;
            }
        };
    }

    static ResponseModel moved(ResponseModel model, int parameter, double by) {
        var all = new ArrayList<>(of(model));
        all.set(parameter, all.get(parameter) + by);
        return switch (model) {
            case Rasch _ -> new Rasch(all.getFirst());
            case TwoParameterLogistic _ -> new TwoParameterLogistic(all.get(0), all.get(1));
            case ThreeParameterLogistic _ -> new ThreeParameterLogistic(all.get(0), all.get(1), all.get(2));
            case GeneralisedPartialCredit _ -> new GeneralisedPartialCredit(all.getFirst(), all.subList(1, all.size()));
        };
    }

    /** From the inverse of the negative second derivatives, by differences. */
    static List<Double> standardErrors(List<ResponseModel> items, ToDoubleFunction<List<ResponseModel>> logLikelihood) {
        var places = new ArrayList<int[]>();
        for (int j = 0; j < items.size(); j++) {
            for (int parameter = 0; parameter < of(items.get(j)).size(); parameter++) {
                places.add(new int[] {j, parameter});
            }
        }
        double h = 1e-3;
        var information = new double[places.size()][places.size()];
        for (int i = 0; i < places.size(); i++) {
            for (int k = 0; k <= i; k++) {
                double sum = 0;
                for (int corner = 0; corner < 4; corner++) {
                    int first = corner < 2 ? 1 : -1;
                    int second = corner % 2 == 0 ? 1 : -1;
                    var moved = new ArrayList<>(items);
                    move(moved, places.get(i), first * h);
                    move(moved, places.get(k), second * h);
                    sum += first * second * logLikelihood.applyAsDouble(moved);
                }
                information[i][k] = -sum / (4 * h * h);
            }
        }
        Cholesky.decompose(information);
        double[][] covariance = Cholesky.inverse(information);
        var errors = new ArrayList<Double>();
        for (int i = 0; i < covariance.length; i++) {
            errors.add(Math.sqrt(covariance[i][i]));
        }
        return errors;
    }

    private static void move(List<ResponseModel> items, int[] place, double by) {
        items.set(place[0], moved(items.get(place[0]), place[1], by));
    }
}
