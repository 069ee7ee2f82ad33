package org.hustings.page;

import java.time.LocalDate;
import java.util.List;
import org.hustings.model.Site;

/**
 * How to cite a page, with its address and the day that it describes.
 *
 * @param plain one line of text
 * @param bibtex an entry for BibTeX and biblatex, whose key is the same on every day
 * @param permalink the address to scan from paper
 */
public record Citation(String plain, String bibtex, Permalink permalink) {

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
        return new Citation(plain, bibtex(address, title, siteTitle, publisher, day), Permalink.of(address.url()));
    }

    private static String bibtex(Address address, String title, String siteTitle, String publisher, LocalDate day) {
        StringBuilder entry = new StringBuilder(400);
        entry.append("@misc{").append(key(address));
        field(entry, "title", '{' + escaped(title) + '}');
        field(entry, "author", '{' + escaped(publisher) + '}');
        field(entry, "howpublished", escaped(siteTitle));
        field(entry, "year", String.valueOf(day.getYear()));
        entry.append(",\n  month = ").append(MONTHS.get(day.getMonthValue() - 1));
        field(entry, "url", address.url());
        field(entry, "urldate", day.toString());
        field(entry, "note", escaped(address.edition().masthead().recorded()));
        return entry.append("\n}").toString();
    }

    private static void field(StringBuilder entry, String name, String value) {
        entry.append(",\n  ").append(name).append(" = {").append(value).append('}');
    }

    /**
     * The path without the folder of its kind and with colons, for example {@code local.norfolk.2021-05-06:acle:jo-sample}:
     * what a writer will recognise among their references, and no other page of the site has.
     */
    private static String key(Address address) {
        String path = address.path();
        String key = path.substring(path.indexOf('/') + 1, path.length() - 1);
        return (address.edition().prefix() + key).replace('/', ':');
    }

    /** A backslash before a brace would not keep BibTeX from counting it, so braces have names. */
    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\\' -> escaped.append("\\textbackslash{}");
                case '~' -> escaped.append("\\textasciitilde{}");
                case '^' -> escaped.append("\\textasciicircum{}");
                case '{' -> escaped.append("\\textbraceleft{}");
                case '}' -> escaped.append("\\textbraceright{}");
                case '%', '&', '#', '_', '$' -> escaped.append('\\').append(c);
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }
}
