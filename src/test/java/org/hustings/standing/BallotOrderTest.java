package org.hustings.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hustings.model.Sample.candidate;
import static org.hustings.model.Sample.on;
import static org.hustings.model.Sample.with;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.hustings.model.Candidate;
import org.hustings.model.Election;
import org.hustings.model.LocalText;
import org.hustings.model.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BallotOrderTest {

    private final Sample sample = new Sample();

    @Test
    void lettersDecideAndNothingIsMovedOrExpanded() {
        assertThat(order("Orr", "McCormick", "O'Neill", "Matthews", "Van Dyke", "Olsen", "MacLean", "Vane"))
                .containsExactly("MacLean", "Matthews", "McCormick", "Olsen", "O'Neill", "Orr", "Van Dyke", "Vane");
    }

    @Test
    void caseSpacesAndPunctuationAreIgnored() {
        assertThat(order("de la Mare", "Delacroix", "DE LA RUE", "Smith-Jones", "Smithies", "St. John", "Stjepan"))
                .containsExactly(
                        "Delacroix", "de la Mare", "DE LA RUE", "Smithies", "Smith-Jones", "Stjepan", "St. John");
    }

    @Test
    void accentedAndForeignLettersAreTheirBaseLetters() {
        assertThat(order("Ostler", "Østby", "Łuczak", "Lucas", "Đorđević", "Dorman", "Weiß", "Weisz", "Æthel", "Adams"))
                .containsExactly(
                        "Adams", "Æthel", "Đorđević", "Dorman", "Lucas", "Łuczak", "Østby", "Ostler", "Weiß", "Weisz");
        assertThat(order("Évans", "Evans-Lee", "Ezra", "Müller", "Mullen"))
                .containsExactly("Évans", "Evans-Lee", "Ezra", "Mullen", "Müller");
    }

    @Test
    void aShorterSurnameComesFirstThenOtherNamesThenTheId() {
        sample.put(named("b", "Lee", "Ann"))
                .put(named("a", "Lee", "Ann"))
                .put(named("c", "Lee", "Al"))
                .put(named("d", "Leeann", ""));
        assertThat(ids()).containsExactly("c", "a", "b", "d");
    }

    @Test
    void withoutABallotNameTheLastWordIsTheSurname() {
        sample.put(with(candidate("acle", "a"), "name", LocalText.of("Anna van Dyke")))
                .put(with(candidate("acle", "b"), "name", LocalText.of("Zoe  Carter ")))
                .put(with(candidate("acle", "c"), "name", LocalText.of("Bono")));
        assertThat(ids()).containsExactly("c", "b", "a");
    }

    @Test
    void thoseNoLongerStandingKeepTheirPlace() {
        sample.put(named("a", "Young", "")).put(with(named("b", "Brown", ""), "status", Candidate.Status.WITHDRAWN));
        assertThat(ids()).containsExactly("b", "a");
    }

    @Test
    void listsOrderByPartyThenPositionAndIndividualsComeLast() {
        sample.put(with(Sample.election(), "votingSystem", Election.VotingSystem.LIST));
        sample.put(listed("a", "labour", 2))
                .put(listed("b", "labour", 1))
                .put(listed("c", "green", 10))
                .put(listed("d", "green", 2))
                .put(with(named("e", "Adams", ""), "party", "independent"))
                .put(with(named("f", "Abbot", ""), "party", "green"));
        assertThat(ids()).containsExactly("d", "c", "f", "b", "a", "e");
    }

    @ParameterizedTest
    @EnumSource(
            value = Election.VotingSystem.class,
            names = {"FPTP", "BLOC", "STV", "SV"})
    void wherePeopleDoNotVoteForListsTheSurnameAloneCounts(Election.VotingSystem system) {
        sample.put(with(Sample.election(), "votingSystem", system));
        sample.put(with(named("a", "Young", ""), "party", "green", "listPosition", Optional.of(1)))
                .put(with(named("b", "Brown", ""), "party", "labour", "listPosition", Optional.of(1)));
        assertThat(ids()).containsExactly("b", "a");
    }

    private static Candidate named(String id, String surname, String otherNames) {
        return with(
                candidate("acle", id),
                "ballotName",
                Optional.of(new Candidate.BallotName(
                        surname, Optional.of(otherNames).filter(names -> !names.isEmpty()))));
    }

    private static Candidate listed(String id, String party, int position) {
        return with(named(id, "Same", ""), "party", party, "listPosition", Optional.of(position));
    }

    private List<String> ids() {
        return Standings.of(sample.build(), on("2021-04-21")).ballotOrder(Sample.ELECTION, "acle").stream()
                .map(Candidate::id)
                .toList();
    }

    private static List<String> order(String... surnames) {
        Sample sample = new Sample();
        for (int i = 0; i < surnames.length; i++) {
            sample.put(named("c" + i, surnames[i], "Jo"));
        }
        assertThat(Arrays.stream(surnames)).doesNotHaveDuplicates();
        return Standings.of(sample.build(), on("2021-04-21")).ballotOrder(Sample.ELECTION, "acle").stream()
                .map(candidate -> candidate.ballotName().orElseThrow().surname())
                .toList();
    }
}
