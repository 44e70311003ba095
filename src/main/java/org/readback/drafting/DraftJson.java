package org.readback.drafting;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.readback.draft.DraftBody;
import org.readback.draft.DraftGap;
import org.readback.draft.DraftOption;
import org.readback.draft.DraftTranslation;
import org.readback.draft.ItemDraft;
import org.readback.draft.OpenForm;
import org.readback.item.CodeForm;
import org.readback.item.LanguageTag;
import org.readback.item.TypedRules;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.annotation.JsonSerialize;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.util.StdConverter;

/** Drafts as JSON and back: the same draft gives the same text, byte for byte. Names in it never change; a new kind of body
 * is a line in {@link Bodies}. */
public final class DraftJson {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .changeDefaultPropertyInclusion(empty -> empty.withValueInclusion(JsonInclude.Include.NON_NULL))
            .addMixIn(DraftBody.class, Bodies.class)
            .addMixIn(DraftGap.class, Gaps.class)
            .addMixIn(OpenForm.class, Forms.class)
            .addMixIn(CodeForm.class, Codes.class)
            .addMixIn(DraftOption.class, NoRight.class)
            .addMixIn(TypedRules.class, SortedRules.class)
            .build();

    private DraftJson() {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = DraftBody.Choices.class, name = "choices"),
        @JsonSubTypes.Type(value = DraftBody.TrueFalse.class, name = "true-false"),
        @JsonSubTypes.Type(value = DraftBody.Cloze.class, name = "cloze"),
        @JsonSubTypes.Type(value = DraftBody.Matching.class, name = "matching"),
        @JsonSubTypes.Type(value = DraftBody.Ordering.class, name = "ordering"),
        @JsonSubTypes.Type(value = DraftBody.TypedAnswers.class, name = "typed"),
        @JsonSubTypes.Type(value = DraftBody.Numeric.class, name = "numeric"),
        @JsonSubTypes.Type(value = DraftBody.Coded.class, name = "coded"),
        @JsonSubTypes.Type(value = DraftBody.KeyFacts.class, name = "key-facts"),
        @JsonSubTypes.Type(value = DraftBody.Dictation.class, name = "dictation"),
        @JsonSubTypes.Type(value = DraftBody.SelectWords.class, name = "select-words"),
        @JsonSubTypes.Type(value = DraftBody.Hotspot.class, name = "hotspot"),
        @JsonSubTypes.Type(value = DraftBody.Open.class, name = "open"),
        @JsonSubTypes.Type(value = DraftBody.Passage.class, name = "passage"),
        @JsonSubTypes.Type(value = DraftBody.NeedsRework.class, name = "needs-rework")
    })
    private interface Bodies {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = DraftGap.Menu.class, name = "menu"),
        @JsonSubTypes.Type(value = DraftGap.Typed.class, name = "typed"),
        @JsonSubTypes.Type(value = DraftGap.Figure.class, name = "figure")
    })
    private interface Gaps {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = OpenForm.Essay.class, name = "essay"),
        @JsonSubTypes.Type(value = OpenForm.Recording.class, name = "recording"),
        @JsonSubTypes.Type(value = OpenForm.Report.class, name = "report")
    })
    private interface Forms {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "code")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = CodeForm.Time.class, name = "time"),
        @JsonSubTypes.Type(value = CodeForm.Grid.class, name = "grid"),
        @JsonSubTypes.Type(value = CodeForm.DateTimeGroup.class, name = "date-time-group"),
        @JsonSubTypes.Type(value = CodeForm.CallSign.class, name = "call-sign"),
        @JsonSubTypes.Type(value = CodeForm.Quantity.class, name = "quantity")
    })
    private interface Codes {}

    @JsonIgnoreProperties("right")
    private interface NoRight {}

    @JsonSerialize(converter = Sorting.class)
    private interface SortedRules {}

    private record Rules(
            TypedRules.Edition edition, org.readback.item.Spelling spelling, List<TypedRules.Setting> settings) {}

    /** A set has another order in each run of the program. */
    private static final class Sorting extends StdConverter<TypedRules, Rules> {
        @Override
        public Rules convert(TypedRules rules) {
            return new Rules(
                    rules.edition(),
                    rules.spelling(),
                    rules.settings().stream().sorted().toList());
        }
    }

    /** Language codes stand for themselves. */
    private record Written(
            String language,
            Map<String, String> texts,
            Map<String, String> madeOf,
            @Nullable DraftBody body) {}

    private record Translations(List<Written> translations) {}

    public static String write(ItemDraft draft) {
        return MAPPER.writeValueAsString(draft);
    }

    /** Of what {@link #write} gave.
     *
     * @throws tools.jackson.core.JacksonException if it was not written here */
    public static ItemDraft read(String json) {
        return MAPPER.readValue(json, ItemDraft.class);
    }

    public static String write(List<DraftTranslation> translations) {
        return MAPPER.writeValueAsString(new Translations(translations.stream()
                .map(each -> new Written(each.language().code(), each.texts(), each.madeOf(), each.body()))
                .toList()));
    }

    /** Of what {@link #write} gave.
     *
     * @throws tools.jackson.core.JacksonException if it was not written here */
    public static List<DraftTranslation> readTranslations(String json) {
        return MAPPER.readValue(json, Translations.class).translations().stream()
                .map(each -> new DraftTranslation(
                        new LanguageTag(each.language()), each.texts(), each.madeOf(), each.body()))
                .toList();
    }
}
