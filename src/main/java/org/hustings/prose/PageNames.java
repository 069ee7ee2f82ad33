package org.hustings.prose;

import com.anyascii.AnyAscii;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hustings.problem.Location;
import org.hustings.problem.Problem;

/** Whether the file of a page has a name that makes an address which people can type, read out and print. */
final class PageNames {

    private static final Pattern EASY = Pattern.compile("[a-z0-9._~/-]*");
    /** What would end a path, or could not stand in one on every system. */
    private static final Pattern UNUSABLE = Pattern.compile("[#?%\\\\:*\"<>|\\p{Cntrl}]");

    private PageNames() {}

    static Stream<Problem> check(List<AuthoredDocument> documents) {
        return documents.stream()
                .filter(document -> document.status() != PublicationStatus.DRAFT)
                .filter(document -> !EASY.matcher(document.path()).matches())
                .map(PageNames::problem);
    }

    private static Problem problem(AuthoredDocument document) {
        Location location = Location.of(document.source());
        String hint = "Rename it to `" + easy(document.source()) + "`.";
        return UNUSABLE.matcher(document.path()).find()
                ? Problem.error(location, "prose-path", "this name cannot stand in an address", hint)
                : Problem.warning(
                        location,
                        "prose-path",
                        "capitals, spaces and accents make the address /" + document.path() + " hard to type",
                        hint);
    }

    /** The file's name in small letters from a to z, digits and hyphens, its folders included. */
    private static String easy(String source) {
        String letters = AnyAscii.transliterate(Normalizer.normalize(source, Normalizer.Form.NFC));
        return letters.toLowerCase(Locale.ROOT)
                .replaceAll("['`]", "")
                .replaceAll("[^a-z0-9._~/-]+", "-")
                .replaceAll("-*([./])-*", "$1");
    }
}
