package org.readback.paper;

import java.util.List;
import java.util.Map;
import org.readback.assessment.BlueprintId;
import org.readback.assessment.PaperForm;
import org.readback.item.LanguageTag;

/** A form as its row has it.
 *
 * @param orders of the options, item by item, by gap as in {@link org.readback.item.OptionOrder}
 * @param version of the test */
record StoredForm(
        PaperFormId id,
        PaperSetId set,
        String code,
        BlueprintId test,
        int version,
        LanguageTag language,
        PaperForm form,
        List<Map<String, List<String>>> orders) {
    StoredForm {
        orders = List.copyOf(orders);
    }
}
