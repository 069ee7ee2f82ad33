package org.hustings.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hustings.model.Term;
import org.hustings.problem.Nearest;
import org.hustings.source.yaml.YamlNode;
import org.hustings.source.yaml.YamlNode.Scalar;

/** A word from a closed list. */
public final class TermShape implements Shape {

    private final List<String> words = new ArrayList<>();
    private final Map<String, Term> terms = new HashMap<>();

    TermShape(Term[] terms) {
        for (Term term : terms) {
            words.add(term.term());
            this.terms.put(term.term(), term);
        }
    }

    /** The words, in the order of the model. */
    public List<String> words() {
        return List.copyOf(words);
    }

    @Override
    public Object read(YamlNode node, Binder binder) {
        String word = node instanceof Scalar scalar ? scalar.text() : "";
        Term term = terms.get(word);
        if (term == null) {
            Optional<String> synonym = words.contains("committed") ? Synonyms.hint(word) : Optional.empty();
            String hint = synonym.or(() -> Nearest.to(word, words).map(near -> "did you mean \"" + near + "\"?"))
                    .orElse("write one of these words, exactly as shown");
            binder.reportUnexpected(node, noun(), hint);
        }
        return term;
    }

    @Override
    public String noun() {
        int last = words.size() - 1;
        return String.join(", ", words.subList(0, last)) + " or " + words.get(last);
    }

    @Override
    public String example() {
        return words.get(0);
    }
}
