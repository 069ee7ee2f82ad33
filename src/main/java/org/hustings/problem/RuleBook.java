package org.hustings.problem;

import java.util.List;
import java.util.Optional;

/** What each rule asks and why, for reports that explain a rule beside the problems that break it. */
public final class RuleBook {

    private static final List<Entry> ENTRIES = List.of(
            new Entry(
                    "addresses",
                    "Addresses lead somewhere safe",
                    "A URL starts with https://, http:// or mailto:, an email address has an @, and the path of a picture"
                            + " stays under assets/. Anything else could run a program or leak a file."),
            new Entry(
                    "answer-history",
                    "Answers are added, never rewritten",
                    "The answers to a pledge stand oldest first. Each after the first says in \"reason\" why it changed."
                            + " None is dated after the day of the build, or for a pledge that was not asked; one from before"
                            + " the call was opened is likely mistyped, and an independent has no party that answers."),
            new Entry(
                    "asset",
                    "A style sheet finds its files",
                    "Every url() and @import in a style sheet names a file in assets/, and no style sheet imports itself."),
            new Entry(
                    "ballot-names",
                    "Ballot order does not rest on a guess",
                    "Where the surname cannot be told from the name, write \"ballot_name\" as on the statement of persons"
                            + " nominated. It sets the order on the ballot."),
            new Entry(
                    "ballots",
                    "One ballot for an area",
                    "An area has one ballot in an election. A ballot that is called off should say"
                            + " why, and what replaces it, as soon as that is known. One with more people than seats is not uncontested."),
            new Entry(
                    "call-days",
                    "A call opens before its other days",
                    "A deadline before the opening would show everybody as silent at once, and an embargo that ends before it"
                            + " hides no answer; one of the days is likely mistyped."),
            new Entry(
                    "columns",
                    "A file to import has its columns",
                    "The columns are found by their headings. What an import cannot do without has to be there."),
            new Entry(
                    "contact-dates",
                    "People are asked in time to answer",
                    "A contact is logged between the opening of the call and its deadline. Who was asked as often as is fair"
                            + " only after the deadline had no chance to answer by it."),
            new Entry(
                    "csv",
                    "A table can be read",
                    "A row has as many cells as there are headings, and a quoted cell ends."),
            new Entry(
                    "curly-quotes",
                    "A name is shown without quotes",
                    "A word processor's curly quotes mean nothing to YAML. Around a whole name or title they would be shown."),
            new Entry(
                    "date-order",
                    "Entries stand oldest first",
                    "Findings, updates and readings are in the order of their dates, so that the newest is the last."),
            new Entry(
                    "election-days",
                    "An election is on one day",
                    "The day in an election's id, its \"date\" and the day of \"polls_close\" agree. A site is neutral until the polls"
                            + " close, so a wrong day there hides results or shows totals too early."),
            new Entry(
                    "encoding",
                    "A table is saved as UTF-8",
                    "Names with accents come out wrong where a program saved them in another way."),
            new Entry(
                    "evidence",
                    "An answer has its evidence",
                    "An answer needs the person's words or a source, and a source needs an archived copy: pages vanish,"
                            + " and the copy is what people check later."),
            new Entry("file", "A file is what its name says", "A file whose name ends in .zip is a zip."),
            new Entry(
                    "follow-through",
                    "A finding is fair",
                    "Only those elected have follow-through. A finding needs a source, and so does a note; \"broken\" and \"no-progress\" also"
                            + " need a reply that was asked for, with the day it was due."),
            new Entry(
                    "id",
                    "An id fits into a web address",
                    "The name of a file or folder, or a key that others refer to, has small letters, digits and single"
                            + " hyphens, at most 80 characters."),
            new Entry(
                    "import",
                    "Nothing is guessed in an import",
                    "A row that does not say for sure whom or what it means is left out and told; the rest goes in."),
            new Entry(
                    "independents",
                    "Independents are there already",
                    "Everybody who stands for no party is under \"independent\". The word for it is one of the site's own,"
                            + " in data/strings/."),
            new Entry(
                    "indicator-readings",
                    "A reading tells of a change",
                    "A reading after the baseline, on a day of its own, says how an indicator moved. An older one does"
                            + " not."),
            new Entry("json", "A file to import is JSON", "Popolo is JSON. It ends where its first mistake is."),
            new Entry(
                    "languages",
                    "Texts are there in every language",
                    "A text with versions by language has one for each language of the site."),
            new Entry(
                    "legal-notices",
                    "The site says who is behind it",
                    "The imprint that the law asks for, a statement of independence, and a way to ask for a correction."),
            new Entry(
                    "link",
                    "A link stays inside the project",
                    "A symbolic link leads to a file inside the project folder."),
            new Entry(
                    "mapping",
                    "A mapping names what is there",
                    "It says which column means what, in the words of the table and of this site."),
            new Entry(
                    "missing-file",
                    "A file that others need is there",
                    "A project has data/site.yaml, an election's folder election.yaml, and a call's folder call.yaml."),
            new Entry(
                    "missing-key", "A field that is needed is there", "Some fields cannot be left out or left empty."),
            new Entry(
                    "numbers",
                    "A number can be true",
                    "Seats, votes, attempts and places are not below what is possible."),
            new Entry(
                    "party-lists",
                    "A place in a list is one candidate's",
                    "\"list_position\" orders a party's candidates where people vote for lists, which is so under \"list\" and"
                            + " \"ams\". Other ballot papers go by surname."),
            new Entry(
                    "paths", "Every file has a path of its own", "No file of content/ takes the path of another page."),
            new Entry(
                    "people",
                    "A person stands once",
                    "Nobody is on a ballot twice or on two open ballots of an election, and no more people are marked as"
                            + " elected than there are seats."),
            new Entry(
                    "permanence",
                    "No published address is lost",
                    "An address that was published before still leads somewhere: to its page, by a line in"
                            + " data/redirects.yaml, or to a notice that it was removed."),
            new Entry(
                    "person-names",
                    "One person has one name, or says so",
                    "Where the names of one person's candidacies share no word, \"person\" may be mistyped, and what one said"
                            + " would stand on another's page. Where a whole name was changed, \"other_names\" says so."),
            new Entry(
                    "postcodes",
                    "Postcodes lie in areas",
                    "Each postcode lies in an area of data/areas/. Areas are known by their GSS code."),
            new Entry(
                    "prose-configuration", "JBake's settings can be read", "The file jbake.properties is well-formed."),
            new Entry(
                    "prose-header",
                    "A page's header can be read",
                    "A file in content/ starts with a title and lines such as \":jbake-status: published\"."),
            new Entry(
                    "prose-html",
                    "Prose is safe",
                    "Scripts, styles and what would load from other servers is taken out of prose, and its links start with "
                            + "https, http or mailto. A file of HTML that is not read as prose, or a program, is not"
                            + " published."),
            new Entry(
                    "prose-include",
                    "An include stays in content/",
                    "An include names a file inside content/ that is there."),
            new Entry(
                    "prose-link", "A link in prose leads somewhere", "The page, part or file that it names is there."),
            new Entry(
                    "prose-macro",
                    "A macro names what is there",
                    "tally::, scorecard::, candidate: and the like name a pledge, candidate or number of this site."),
            new Entry(
                    "prose-path",
                    "A file in content/ has a usable path",
                    "Two files in content/ do not become the same page, and none is a copy that somebody left there."),
            new Entry(
                    "prose-reference",
                    "A cross-reference leads somewhere",
                    "The target of xref: or << >> is in this file or in the file that it names."),
            new Entry("prose-syntax", "Prose can be read", "Asciidoctor had trouble with a line."),
            new Entry(
                    "redirects",
                    "A redirect leads to a page",
                    "A line in data/redirects.yaml leads from a path without a page to one with a page. The path of a page ends in a"
                            + " slash."),
            new Entry(
                    "references",
                    "What is named is there",
                    "A party, area, ballot, call, pledge, organisation or commitment that is named has a file or entry."),
            new Entry(
                    "results",
                    "A result is of a poll that was held",
                    "A candidate who withdrew before the poll cannot be elected in it: either the status or the result is"
                            + " wrong. A ballot that was called off has no result, and nobody votes where it is uncontested."),
            new Entry(
                    "row",
                    "A row says what it should",
                    "A row that cannot be read is left out and told; the rest goes in."),
            new Entry(
                    "size",
                    "A file to import is not too large",
                    "A spreadsheet beyond a bound is not read, since it could exhaust the machine."),
            new Entry(
                    "stray-file",
                    "A file is where it is read",
                    "A file under data/ that lies in the wrong place, or has the wrong name, would never be read. A copy that somebody"
                            + " made by hand is not wanted beside its original."),
            new Entry(
                    "strings",
                    "The site's words are whole",
                    "Every one of the site's own words is there in every published language, and no other."),
            new Entry("template", "A template can be used", "A template in templates/ compiles and shows its page."),
            new Entry(
                    "unknown-key",
                    "Only known fields",
                    "A field that the program does not know would be ignored, so it is an error: it is most often misspelt."),
            new Entry(
                    "value",
                    "A value is of its kind",
                    "A date is a date, a number a number, and a word from a list one of the words in it."),
            new Entry(
                    "workbook",
                    "A workbook can be read",
                    "A workbook is an .xlsx file that is not damaged and has no password."),
            new Entry(
                    "yaml", "The file is YAML", "The file cannot be read: a colon, quote, space or bracket is amiss."));

    private RuleBook() {}

    /**
     * A rule.
     *
     * @param rule its short name, as {@link Problem#rule} has it
     * @param title what holds where it is kept, in a few words without a full stop
     * @param help what it asks and why, in whole sentences
     */
    public record Entry(String rule, String title, String help) {}

    /** Every rule, by name. */
    public static List<Entry> entries() {
        return ENTRIES;
    }

    /** The rule of a name. */
    public static Optional<Entry> entry(String rule) {
        return ENTRIES.stream().filter(entry -> entry.rule().equals(rule)).findFirst();
    }
}
