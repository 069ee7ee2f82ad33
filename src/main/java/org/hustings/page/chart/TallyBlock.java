package org.hustings.page.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hustings.standing.AnswerState;
import org.hustings.standing.Tally;
import org.hustings.wording.Wording;

/**
 * How candidates answered a pledge: one stacked bar, and its numbers in a table that is also the key to its patterns.
 *
 * @param title what is counted
 * @param chart the bar as SVG; empty where nobody is counted
 * @param rows the states that anybody is in
 * @param total how many are counted, as a sentence
 */
public record TallyBlock(
        String title,
        String chart,
        List<Row> rows,
        String total,
        String answerHeading,
        String countHeading,
        String shareHeading) {

    public TallyBlock {
        rows = List.copyOf(rows);
    }

    /**
     * One state.
     *
     * @param term the state's word in the data, which chooses the pattern
     * @param label the state in words, and how many of these answers the party gave
     * @param share in per cent
     */
    public record Row(String term, String swatch, String label, String count, String share) {}

    /** The states in the order in which a bar shows them: replies first. */
    public static List<AnswerState> states(Tally tally) {
        return Arrays.stream(AnswerState.values())
                .filter(state -> tally.of(state) > 0)
                .toList();
    }

    /**
     * The block of a tally.
     *
     * @param id unique on its page
     * @param title what is counted, in words
     */
    public static TallyBlock of(Wording wording, String id, String title, Tally tally) {
        List<AnswerState> states = states(tally);
        String total = wording.count("tally.total", tally.total());
        List<Row> rows = new ArrayList<>();
        List<TallyBar.Segment> segments = new ArrayList<>();
        List<String> said = new ArrayList<>();
        for (AnswerState state : states) {
            int count = tally.of(state);
            String label = TallyWords.byParty(wording, wording.say(state.said(tally.outlook())), tally.byParty(state));
            double share = 100.0 * count / tally.total();
            segments.add(new TallyBar.Segment(state.term(), label, wording.number(count), share));
            said.add(TallyWords.of(wording, tally, state));
            rows.add(new Row(
                    state.term(),
                    TallyBar.swatch(id, state.term()),
                    label,
                    wording.number(count),
                    share(wording, share)));
        }
        String chart = states.isEmpty()
                ? ""
                : TallyBar.draw(
                        id,
                        title,
                        total + ": " + wording.list(said),
                        segments,
                        wording.direction().equals("rtl"));
        return new TallyBlock(
                title,
                chart,
                rows,
                total,
                wording.text("tally.answer"),
                wording.text("tally.count"),
                wording.text("tally.share"));
    }

    /** A share in whole per cent; nobody who answered is rounded away. */
    private static String share(Wording wording, double share) {
        return share < 0.5
                ? wording.text("tally.share-under-one")
                : wording.text("amount.percent", "n", Math.round(share));
    }
}
