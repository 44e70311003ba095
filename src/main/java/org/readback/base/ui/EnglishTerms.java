package org.readback.base.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.readback.base.Term;
import org.readback.base.TermSource;

/** Finds the terms of a field in a text of another language, so that the English one can be shown on a tap. The longest
 * form that fits at a place is taken; of one term only the first place in a text is marked. */
public final class EnglishTerms {
    public static final EnglishTerms NONE = new EnglishTerms(List.of(), "en");

    /** A piece of a text, and the term that it is. */
    record Piece(String words, Optional<Term> term) {}

    private record Form(String form, Term term) {}

    private final List<Form> forms;
    private final Optional<Pattern> pattern;
    private final String language;

    private EnglishTerms(List<Form> forms, String language) {
        this.language = language;
        this.forms = forms.stream()
                .sorted((one, other) -> other.form().length() - one.form().length())
                .toList();
        pattern = forms.isEmpty()
                ? Optional.empty()
                : Optional.of(Pattern.compile(
                        this.forms.stream()
                                .map(form -> "(" + expression(form.form()) + ")")
                                .collect(Collectors.joining("|", "(?<![\\p{L}\\p{N}])(?:", ")(?![\\p{L}\\p{N}])")),
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
    }

    /** Those that have forms in this language; none in English. */
    public static EnglishTerms of(List<Term> terms, String language) {
        return new EnglishTerms(
                terms.stream()
                        .flatMap(term -> term.forms().getOrDefault(language, List.of()).stream()
                                .map(form -> new Form(form, term)))
                        .toList(),
                language);
    }

    /** Those of this installation, as {@link TermsOnScreens} gave them to the screen. */
    public static EnglishTerms here(String language) {
        UI ui = UI.getCurrent();
        TermSource source = ui == null ? null : ComponentUtil.getData(ui, TermSource.class);
        return source == null ? NONE : of(source.terms(), language);
    }

    private static String expression(String form) {
        return Pattern.compile("[^*\\s]+|\\*|\\s+")
                .matcher(form)
                .results()
                .map(MatchResult::group)
                .map(part -> part.equals("*") ? "\\p{L}*" : part.isBlank() ? "\\s+" : Pattern.quote(part))
                .collect(Collectors.joining());
    }

    /** One reading of one text, or of texts that belong together: each term is marked once in it. */
    Reading reading() {
        return new Reading();
    }

    /** What was marked already. */
    final class Reading {
        private final Set<String> marked = new HashSet<>();

        /** In order, together the whole text. */
        List<Piece> pieces(String text) {
            var pieces = new ArrayList<Piece>();
            int from = 0;
            Matcher found = pattern.map(each -> each.matcher(text)).orElse(null);
            while (found != null && found.find()) {
                Term term = term(found);
                if (!marked.add(term.english())) continue;
                if (found.start() > from) pieces.add(words(text.substring(from, found.start())));
                pieces.add(new Piece(found.group(), Optional.of(term)));
                from = found.end();
            }
            if (from < text.length() || pieces.isEmpty()) pieces.add(words(text.substring(from)));
            return pieces;
        }

        private Term term(Matcher found) {
            for (int group = 1; group <= found.groupCount(); group++) {
                if (found.group(group) != null) return forms.get(group - 1).term();
            }
            throw new IllegalStateException("a match without a form");
        }

        private Piece words(String words) {
            return new Piece(words, Optional.empty());
        }
    }

    /** What the element of a term shows besides the English words; empty for those without a meaning. */
    String meaning(Term term) {
        return term.meanings().getOrDefault(language, "");
    }

    /** Puts texts into elements, the English words behind those that are terms, without their meaning: an item is no
     * lesson. */
    public final class Writer {
        private final Reading reading = reading();

        private Writer() {}

        /** Appends a text. */
        public Element append(Element place, String text) {
            for (Piece piece : reading.pieces(text)) {
                place.appendChild(piece.term()
                        .map(term -> element(piece.words(), term))
                        .orElseGet(() -> Element.createText(piece.words())));
            }
            return place;
        }

        private Element element(String words, Term term) {
            return new Element("english-term")
                    .setAttribute("term", term.english())
                    .setText(words);
        }
    }

    public Writer writer() {
        return new Writer();
    }
}
