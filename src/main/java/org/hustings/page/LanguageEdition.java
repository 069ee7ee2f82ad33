package org.hustings.page;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.hustings.model.Answer;
import org.hustings.model.Ballot;
import org.hustings.model.Candidate;
import org.hustings.model.Dataset;
import org.hustings.model.Election;
import org.hustings.model.FollowThrough;
import org.hustings.model.LanguageTag;
import org.hustings.model.LocalText;
import org.hustings.model.Organisation;
import org.hustings.model.Party;
import org.hustings.model.Pledge;
import org.hustings.model.PledgeRef;
import org.hustings.model.Site;
import org.hustings.standing.AnswerState;
import org.hustings.standing.Outlook;
import org.hustings.standing.PledgeStanding;
import org.hustings.standing.Standings;
import org.hustings.wording.Wording;

/**
 * An edition in one language: the context of every view maker. Made once for a language and shared by all threads; it
 * keeps what many pages need and what would be slow to look up for each.
 */
public final class LanguageEdition {

    private final Edition edition;
    private final Wording wording;
    private final String prefix;
    private final Masthead masthead;
    private final boolean cards;
    private final Map<Outlook, Map<AnswerState, Mark>> answers = new EnumMap<>(Outlook.class);
    private final Map<AnswerState, Mark> byParty = new EnumMap<>(AnswerState.class);
    private final Map<FollowThrough.Outcome, Mark> outcomes = new EnumMap<>(FollowThrough.Outcome.class);
    private final Map<String, Map<String, Ballot>> ballots = new HashMap<>();
    private final Map<String, Map<PledgeRef, String>> anchors = new HashMap<>();
    private final PledgeTitles titles;

    private LanguageEdition(Edition edition, Wording wording) {
        this.edition = edition;
        this.wording = wording;
        this.prefix = prefix(edition.data().site(), wording.language()) + edition.folder();
        this.masthead = Masthead.of(edition, wording, prefix(edition.data().site(), wording.language()));
        this.cards = edition.hasCards();
        Optional<String> party = Optional.of(wording.text("ballot.by-party"));
        for (Outlook outlook : Outlook.values()) {
            Map<AnswerState, Mark> marks = new EnumMap<>(AnswerState.class);
            for (AnswerState state : AnswerState.values()) {
                marks.put(state, new Mark(shape(state, outlook), wording.say(state.said(outlook))));
            }
            answers.put(outlook, marks);
        }
        answers.get(Outlook.OPEN)
                .forEach((state, mark) -> byParty.put(state, new Mark(mark.shape(), mark.word(), party)));
        for (FollowThrough.Outcome outcome : FollowThrough.Outcome.values()) {
            outcomes.put(outcome, new Mark(outcome.term(), wording.term("outcome", outcome)));
        }
        titles = new PledgeTitles(edition.data());
        edition.data().elections().values().forEach(this::index);
    }

    /** The edition in one of its languages. */
    public static LanguageEdition of(Edition edition, String language) {
        return new LanguageEdition(edition, edition.wordings().get(language));
    }

    /** What paths of a language start with: nothing for the default language, {@code <tag>/} for every other. */
    public static String prefix(Site site, String language) {
        return language.equals(site.defaultLanguage()) ? "" : language + "/";
    }

    /**
     * Of whom no answer is awaited any more is not marked like somebody of whom one is, and whoever no longer stands not
     * like somebody who kept silent: what is said alike looks alike, and nothing else does.
     */
    private static String shape(AnswerState state, Outlook outlook) {
        return switch (state) {
            case NOT_CONTACTED -> outlook == Outlook.OPEN ? state.term() : "not-asked";
            case AWAITING -> outlook == Outlook.OPEN ? state.term() : "no-answer";
            case NO_RESPONSE -> outlook == Outlook.FORMER ? "no-answer" : state.term();
            default -> state.term();
        };
    }

    private void index(Election election) {
        Map<String, Ballot> byArea = new HashMap<>();
        election.ballots().values().forEach(ballot -> byArea.putIfAbsent(ballot.area(), ballot));
        ballots.put(election.id(), byArea);

        anchors.put(election.id(), PledgeAnchors.of(data(), election));
    }

    /** The edition in all its languages. */
    public Edition edition() {
        return edition;
    }

    /** What a language calls itself. */
    public String nameOf(String language) {
        return edition.wordings().get(language).text("language.name");
    }

    /** What editors wrote. */
    public Dataset data() {
        return edition.data();
    }

    /** What is true of it today. */
    public Standings standings() {
        return edition.standings();
    }

    /** The site's own words in this language. */
    public Wording wording() {
        return wording;
    }

    /** What paths of this language start with, from the site's root. */
    public String prefix() {
        return prefix;
    }

    /** What the head and foot of every page of this language hold. */
    public Masthead masthead() {
        return masthead;
    }

    /** Whether pages have pictures to be shared with. */
    public boolean hasCards() {
        return cards;
    }

    /** The lasting address of a page of this language, by its path from the root of the language. */
    public String url(String path) {
        return edition.baseUrl() + prefix + Paths.encoded(path);
    }

    /** A page of this language, by its path from the root of the language. */
    public Address at(String path) {
        return new Address(this, path);
    }

    /** A text in this language. */
    public String text(LocalText text) {
        return wording.text(text);
    }

    /**
     * The language of a text as this edition shows it, to mark it with where it is not the edition's own; absent where it is.
     * What is written without a language is in the site's default one.
     */
    public Optional<String> foreignLanguage(LocalText text) {
        return foreignLanguage(text, Optional.empty());
    }

    /**
     * The same.
     *
     * @param said the language of what is written without one, where that is known
     */
    Optional<String> foreignLanguage(LocalText text, Optional<LanguageTag> said) {
        String page = wording.language();
        return Optional.of(text.languageIn(page)
                        .or(() -> said)
                        .map(LanguageTag::tag)
                        .orElse(edition.data().site().defaultLanguage()))
                .filter(tag -> !tag.equals(page));
    }

    /** A text in this language, where there is one. */
    public Optional<String> text(Optional<LocalText> text) {
        return text.map(wording::text);
    }

    /** The mark of a state, whoever is in it. */
    public Mark mark(AnswerState state, Outlook outlook) {
        return answers.get(outlook).get(state);
    }

    /** The mark of where a candidate stands on a pledge; it says so where the party answered and not the candidate. */
    public Mark mark(PledgeStanding standing) {
        return standing.byParty() ? byParty.get(standing.state()) : mark(standing.state(), standing.outlook());
    }

    /** The same, asked for alone. */
    public Mark mark(Candidate candidate, Pledge pledge) {
        return mark(standings().standing(candidate, pledge));
    }

    /** The mark of one answer of several. */
    public Mark mark(Answer answer) {
        return (answer.byParty() ? byParty : answers.get(Outlook.OPEN)).get(AnswerState.of(answer.answer()));
    }

    /** The mark of an outcome. */
    public Mark mark(FollowThrough.Outcome outcome) {
        return outcomes.get(outcome);
    }

    public Election election(String election) {
        return data().elections().get(election);
    }

    /** The ballot of an area in an election. */
    public Ballot ballot(String election, String area) {
        return ballots.get(election).get(area);
    }

    /** The area of a candidate or ballot. */
    public Organisation.Area area(Election election, String area) {
        return organisation(election).areas().get(area);
    }

    /** The body that an election elects. */
    public Organisation organisation(Election election) {
        return data().organisations().get(election.organisation());
    }

    /** The name of a party in this language. */
    public String party(String party) {
        return text(data().parties().get(party).name());
    }

    /** Whether somebody stands for a party and not on their own. */
    public boolean inParty(Candidate candidate) {
        return !candidate.party().equals(Party.INDEPENDENT);
    }

    /** The anchor of each pledge that an election's calls ask, in the order asked. */
    public Map<PledgeRef, String> anchors(String election) {
        return anchors.get(election);
    }

    /** What a pledge is called where an election's answers are told: no two of its calls have one of the same title. */
    public LocalText title(String election, Pledge pledge) {
        return titles.of(election, pledge);
    }
}
