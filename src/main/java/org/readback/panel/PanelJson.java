package org.readback.panel;

import java.util.List;
import org.readback.psychometrics.GeneralisedPartialCredit;
import org.readback.psychometrics.Rasch;
import org.readback.psychometrics.ResponseModel;
import org.readback.psychometrics.ThreeParameterLogistic;
import org.readback.psychometrics.TwoParameterLogistic;
import tools.jackson.databind.json.JsonMapper;

/** What this module's rows keep as JSON. */
final class PanelJson {
    private static final JsonMapper MAPPER = new JsonMapper();

    private PanelJson() {}

    /** @param b one, or one for each step */
    private record ModelJson(double a, List<Double> b, double c) {}

    static String write(ResponseModel model) {
        return MAPPER.writeValueAsString(
                switch (model) {
                    case Rasch item -> new ModelJson(1, List.of(item.difficulty()), 0);
                    case TwoParameterLogistic item ->
                        new ModelJson(item.discrimination(), List.of(item.difficulty()), 0);
                    case ThreeParameterLogistic item ->
                        new ModelJson(item.discrimination(), List.of(item.difficulty()), item.guessing());
                    case GeneralisedPartialCredit item -> new ModelJson(item.discrimination(), item.steps(), 0);
                });
    }

    static ResponseModel model(String json) {
        var model = MAPPER.readValue(json, ModelJson.class);
        return model.b().size() == 1
                ? ResponseModel.of(model.a(), model.b().getFirst(), model.c())
                : new GeneralisedPartialCredit(model.a(), model.b());
    }

    static String write(Proposal proposal) {
        return MAPPER.writeValueAsString(proposal);
    }

    static Proposal proposal(String json) {
        return MAPPER.readValue(json, Proposal.class);
    }
}
