package org.hustings.page;

import java.time.LocalDate;
import java.util.List;
import org.hustings.model.Site;

/**
 * How to cite a page, with its address and the day that it describes.
 *
 * @param plain one line of text
 * @param bibtex an entry for BibTeX
 */
public record Citation(String plain, String bibtex) {

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    /** The citation of a page under its title. */
    public static Citation of(Address address, String title) {
        LanguageEdition edition = address.edition();
        Site site = edition.data().site();
        LocalDate day = edition.edition().today().day();
        String siteTitle = edition.text(site.title());
        String publisher = edition.text(site.publisher().name());
        String date = edition.wording().date(day);
        String plain = title + ". " + siteTitle + ". " + publisher + ", " + date + ". " + address.url();
        return new Citation(plain, bibtex(address, title, siteTitle, publisher, day));
    }

    private static String bibtex(Address address, String title, String siteTitle, String publisher, LocalDate day) {
        StringBuilder entry = new StringBuilder(400);
        entry.append("@misc{").append(name(address.path())).append('-').append(day);
        field(entry, "title", '{' + escaped(title) + '}');
        field(entry, "author", '{' + escaped(publisher) + '}');
        field(entry, "howpublished", escaped(siteTitle));
        field(entry, "year", String.valueOf(day.getYear()));
        entry.append(",\n  month = ").append(MONTHS.get(day.getMonthValue() - 1));
        field(entry, "url", address.url());
        field(entry, "note", escaped(address.edition().masthead().recorded()));
        return entry.append("\n}").toString();
    }

    private static void field(StringBuilder entry, String name, String value) {
        entry.append(",\n  ").append(name).append(" = {").append(value).append('}');
    }

    /** The last folder of a path: what a writer will recognise among their references. */
    private static String name(String path) {
        if (path.isEmpty()) {
            return "front";
        }
        return path.substring(path.lastIndexOf('/', path.length() - 2) + 1, path.length() - 1);
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\\' -> escaped.append("\\textbackslash{}");
                case '~' -> escaped.append("\\textasciitilde{}");
                case '^' -> escaped.append("\\textasciicircum{}");
                case '{', '}', '%', '&', '#', '_', '$' -> escaped.append('\\').append(c);
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }
}
