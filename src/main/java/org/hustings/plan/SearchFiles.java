package org.hustings.plan;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Supplier;
import org.hustings.export.search.IndexSize;
import org.hustings.export.search.SearchIndex;
import org.hustings.model.Fingerprint;
import org.hustings.model.Term;
import org.hustings.page.LanguageEdition;
import org.hustings.page.search.SearchEntry;
import org.hustings.page.search.SearchPage;

/** The index of one language, made once at most, and not at all where every part of the last one can stay. */
final class SearchFiles {

    private final LanguageEdition edition;
    private final Fingerprint names;
    private final Draft draft;
    private final IndexSize size;
    private final Supplier<List<SearchEntry>> register;
    private final Supplier<SearchIndex> index;

    /** @param register everything that can be found */
    SearchFiles(LanguageEdition edition, Supplier<List<SearchEntry>> register, Fingerprint names, Draft draft) {
        this.edition = edition;
        this.register = register;
        this.names = names;
        this.draft = draft;
        this.size = IndexSize.of(edition);
        this.index = new Lazy<>(() -> SearchIndex.of(register.get(), size));
    }

    /** The directory. To be planned early: whoever makes it makes the index, while others make pages. */
    void directory() {
        draft.file(
                edition.prefix() + SearchPage.DIRECTORY,
                names,
                out -> index.get().writeDirectory(version(), edition.wording(), out));
    }

    /** Of what the index says, and not of the files that it was made from, so that it tells nothing else of them. */
    private String version() {
        MessageDigest digest = Fingerprint.sha256();
        StringBuilder text = new StringBuilder(256);
        digest.update(
                (SearchIndex.FORMAT + " " + size.names() + " " + size.spellings()).getBytes(StandardCharsets.UTF_8));
        for (SearchEntry entry : register.get()) {
            text.setLength(0);
            text.append(entry.kind())
                    .append('\t')
                    .append(entry.name())
                    .append('\t')
                    .append(entry.path());
            entry.details().forEach(detail -> text.append('\t').append(detail));
            text.append('\t').append(entry.election().orElse(""));
            text.append('\t').append(entry.nominated().orElse(""));
            text.append('\t').append(entry.status().map(Term::term).orElse("")).append('\n');
            digest.update(text.toString().getBytes(StandardCharsets.UTF_8));
        }
        return HexFormat.of().toHexDigits(Fingerprint.of(digest.digest()).high());
    }

    /** All parts. To be planned late, so that nobody waits for the index. */
    void parts() {
        String folder = SearchPage.parts(edition.wording().language());
        for (int i = 0; i < size.names(); i++) {
            int part = i;
            draft.file(
                    folder + SearchIndex.names(part), names, out -> index.get().writeNames(part, out));
        }
        for (int i = 0; i < size.spellings(); i++) {
            int part = i;
            draft.file(
                    folder + SearchIndex.spellings(part),
                    names,
                    out -> index.get().writeSpellings(part, out));
        }
    }
}
