package org.readback.base.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.readback.base.Term;
import org.readback.base.ui.EnglishTerms.Piece;
import org.readback.content.Content;
import org.readback.content.ContentFiles;
import org.readback.content.ContentReader;

class EnglishTermsTest {
    private static final Term FORCE =
            new Term("use of force", Map.of("kk", List.of("күш қолдану*")), Map.of("kk", "Күшпен әсер ету."));
    private static final Term RULES =
            new Term("rules of engagement", Map.of("kk", List.of("күш қолдану қағида*")), Map.of());
    private static final EnglishTerms TERMS = EnglishTerms.of(List.of(FORCE, RULES), "kk");

    @Test
    void theLongestFormIsTakenWithItsEndingAndEachTermOnce() {
        String text = "Күш қолдану қағидаларын оқыңыз: күш қолдануға болады, күш қолдану қағидалары бар.";

        List<Piece> pieces = TERMS.reading().pieces(text);

        assertThat(found(pieces)).containsExactly("Күш қолдану қағидаларын", "күш қолдануға");
        assertThat(pieces.stream().map(Piece::words).collect(Collectors.joining()))
                .isEqualTo(text);
    }

    @Test
    void partsOfWordsAndOtherLanguagesAreLeftAlone() {
        assertThat(found(TERMS.reading().pieces("бейкүш қолдану"))).isEmpty();
        assertThat(found(EnglishTerms.of(List.of(FORCE), "ru").reading().pieces("күш қолдану")))
                .isEmpty();
        assertThat(EnglishTerms.NONE.reading().pieces("")).hasSize(1);
    }

    @Test
    void markupStaysCleanAroundTerms() {
        assertThat(SafeHtml.render("## Күш қолдану\n\n**Күш қолдану** <b onclick=x> \ue0000\ue001y\ue002", TERMS))
                .contains("<h2>Күш қолдану</h2>")
                .contains("<strong><english-term term=\"use of force\" meaning=\"Күшпен әсер ету.\">Күш қолдану"
                        + "</english-term></strong>")
                .doesNotContain("<b", "\ue000");
    }

    /** At least 25 terms stand in the lessons of the law course, in both languages. */
    @ParameterizedTest
    @ValueSource(strings = {"kk", "ru"})
    void lessonsOfTheLawCourseHaveTheirTerms(String language) throws IOException {
        Content content = ContentReader.read(ContentFiles.shipped()).content();
        List<Term> terms = content.lessons()
                .flatMap(lesson -> lesson.words().stream())
                .filter(word -> !word.forms().isEmpty())
                .map(word -> new Term(word.word(), word.forms(), word.meaning()))
                .toList();
        var reading = EnglishTerms.of(terms, language).reading();

        Stream<String> met = content.lessons()
                .flatMap(lesson -> lesson.wordings().entrySet().stream())
                .filter(wording -> wording.getKey().code().equals(language))
                .flatMap(wording -> reading.pieces(wording.getValue().source()).stream())
                .flatMap(piece -> piece.term().stream())
                .map(Term::english)
                .distinct();

        assertThat(terms)
                .hasSizeGreaterThanOrEqualTo(30)
                .allSatisfy(term -> assertThat(term.meanings()).containsKeys("kk", "ru"));
        assertThat(met).hasSizeGreaterThanOrEqualTo(25);
    }

    private static List<String> found(List<Piece> pieces) {
        return pieces.stream()
                .filter(piece -> piece.term().isPresent())
                .map(Piece::words)
                .toList();
    }
}
