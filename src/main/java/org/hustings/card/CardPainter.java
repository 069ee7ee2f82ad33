package org.hustings.card;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hustings.page.Card;
import org.hustings.page.Mark;

/** Draws cards. It keeps the letters that it has drawn, so one for each thread. */
public final class CardPainter {

    private static final Pattern BRACKETED = Pattern.compile("\\s*\\([^()]*\\)");

    private static final int MARGIN = 64;
    private static final int INNER = Canvas.WIDTH - 2 * MARGIN;
    private static final int FOOT = 556;
    /** The size of totals, in pixels; smaller where there are many. */
    private static final int TOTALS = 32;

    private static final int SMALL_TOTALS = 26;
    /** As many rows as totals take the room of. */
    private static final int TOTALS_ROWS = 2;

    /** The largest size of a heading of two lines. */
    private static final int TWO_LINES = 60;
    /** A heading is not made smaller than this for the sake of a single line. */
    private static final int SMALL_HEADING = 44;
    /** Rather than write it smaller than this, a heading is cut short. */
    private static final int SMALLEST_HEADING = 32;
    /** More rows than this leave the heading less room. */
    private static final int CROWD = 8;

    private final Typeface regular = new Typeface(FontFile.read("NotoSans-Regular.ttf"));
    private final Typeface bold = new Typeface(FontFile.read("NotoSans-Bold.ttf"));
    private final Marks marks = new Marks();
    private final Canvas canvas = new Canvas();
    private final Png png = new Png();
    private Line line = new Line(false);
    private boolean rightToLeft;
    /** Down to where there is room for what stands above the totals, or above the foot. */
    private int floor = FOOT;

    /** Draws a card as a PNG of 1200 × 630 pixels. */
    public void paint(Card card, OutputStream out) throws IOException {
        rightToLeft = card.rightToLeft();
        line = new Line(rightToLeft);
        canvas.clear();
        Card shown = legible(card) ? card : readable(card);
        if (legible(shown)) {
            draw(shown);
        } else if (legible(card.site())) {
            paragraph(card.site(), bold, 76, 3, 120, Paint.INK);
            foot("");
        }
        png.write(canvas, out);
    }

    private boolean legible(Card card) {
        return Stream.of(
                                card.heading(),
                                card.line(),
                                card.text(),
                                card.site(),
                                card.notice().orElse(""))
                        .allMatch(this::legible)
                && legible(card.rows())
                && card.totals()
                        .map(totals -> legible(totals.of()) && legible(totals.numbers()))
                        .orElse(true);
    }

    /**
     * The card as the fonts can write it: without signs that they lack and without brackets around such letters, as in
     * {@code Li Wei (…)}. Where letters are still missing in a row there are no rows but what is said instead: half a name
     * would be worse than none, and so would be one name less.
     */
    private Card readable(Card card) {
        List<Card.Row> rows = readable(card.rows());
        Optional<Card.Totals> totals =
                card.totals().map(found -> new Card.Totals(readable(found.of()), readable(found.numbers())));
        return new Card(
                card.rightToLeft(),
                card.notice().map(this::readable),
                readable(card.heading()),
                readable(card.line()),
                readable(card.text()),
                legible(rows) ? rows : List.of(),
                totals.filter(found -> legible(found.of()) && legible(found.numbers())),
                readable(card.site()));
    }

    private List<Card.Row> readable(List<Card.Row> rows) {
        return rows.stream()
                .map(row -> new Card.Row(readable(row.text()), row.marks()))
                .toList();
    }

    private boolean legible(List<Card.Row> rows) {
        return rows.stream()
                .allMatch(row -> legible(row.text())
                        && row.marks().stream().map(Mark::said).allMatch(this::legible));
    }

    private String readable(String text) {
        if (legible(text)) {
            return text;
        }
        String plain = BRACKETED
                .matcher(text)
                .replaceAll(part -> legible(part.group()) ? Matcher.quoteReplacement(part.group()) : "");
        StringBuilder readable = new StringBuilder(plain.length());
        plain.codePoints()
                .filter(c -> Character.isLetterOrDigit(c) || legible(Character.toString(c)))
                .forEach(readable::appendCodePoint);
        return readable.toString().strip();
    }

    private boolean legible(String text) {
        return line.visual(text).codePoints().allMatch(c -> regular.has(c) || Character.isWhitespace(c));
    }

    private void draw(Card card) {
        int y = card.notice().map(this::notice).orElse(0);
        boolean crowded = card.rows().size() + (card.totals().isPresent() ? TOTALS_ROWS : 0) > CROWD;
        y = heading(card.heading(), y + (crowded ? 20 : 28), crowded ? 56 : 84);
        y = paragraph(card.line(), regular, crowded ? 28 : 36, 2, y + 2, Paint.SOFT);
        floor = card.totals().map(this::totals).orElse(FOOT);
        if (card.rows().isEmpty() || !rows(card.rows(), y + 18)) {
            text(card.text(), y + 26);
        }
        foot(card.site());
    }

    private int notice(String text) {
        int height = 60;
        canvas.fill(0, 0, Canvas.WIDTH, height, Paint.REVERSED.index(0));
        write(line.fitted(text, bold, 30, INNER), bold, 30, MARGIN, 41, Paint.REVERSED);
        return height;
    }

    private int heading(String text, int top, int largest) {
        int two = largest > TWO_LINES ? TWO_LINES : SMALL_HEADING;
        int size = largest;
        for (; size > SMALLEST_HEADING; size -= 4) {
            int lines = line.lines(text, bold, size, INNER);
            if (lines == 1 || (lines == 2 && size <= two)) {
                break;
            }
        }
        return paragraph(text, bold, size, 2, top, Paint.INK);
    }

    /** Draws lines one below the other, further apart where letters reach further than most, and says where they end. */
    private int paragraph(String text, Typeface face, int size, int most, int top, Paint paint) {
        int baseline = top - size / 5;
        int inked = top;
        for (String part : line.wrapped(text, face, size, INNER, most)) {
            String visual = line.visual(part);
            baseline = Math.max(baseline + size * 6 / 5, inked + face.above(visual, size));
            write(part, face, size, MARGIN, baseline, paint);
            inked = baseline + face.below(visual, size) + size / 16;
        }
        return Math.max(baseline + size / 5 + size / 6, inked + size / 24);
    }

    private void text(String text, int top) {
        int size = 44;
        while (size > 26 && line.wrapped(text, regular, size, INNER, 99).size() * size * 4 / 3 > floor - 16 - top) {
            size -= 2;
        }
        int most = Math.max(1, (floor - 16 - top) * 3 / (size * 4));
        int y = top;
        for (String part : line.wrapped(text, regular, size, INNER - 28, most)) {
            write(part, regular, size, MARGIN + 28, y + size, Paint.INK);
            y += size * 4 / 3;
        }
        int bar = rightToLeft ? Canvas.WIDTH - MARGIN - 6 : MARGIN;
        canvas.fill(bar, top + 6, 6, y - top - 6, Paint.ACCENT.index(Stencil.FULL));
    }

    private void foot(String site) {
        canvas.fill(MARGIN, FOOT, INNER, 3, Paint.ACCENT.index(Stencil.FULL));
        canvas.fill(MARGIN, FOOT + 6, INNER, 1, Paint.ACCENT.index(Stencil.FULL));
        write(line.fitted(site, bold, 30, INNER), bold, 30, MARGIN, FOOT + 48, Paint.ACCENT);
    }

    /** Draws all rows, or none where there is no room for each of them. */
    private boolean rows(List<Card.Row> rows, int top) {
        boolean single = rows.stream().allMatch(row -> row.marks().size() == 1);
        boolean worded = single && Grid.fits(rows.size(), floor - 12 - top);
        int small = rows.size() > CROWD ? 20 : 26;
        List<List<Card.Row>> legend = worded ? List.of() : lines(legend(rows), regular, small);
        int bottom = floor - 14 - legend.size() * small * 3 / 2;
        Grid grid = worded
                ? Grid.column(rows.size(), bottom - top, size -> rows.stream().allMatch(row -> whole(row, size)))
                : Grid.of(
                        rows.size(),
                        bottom - top,
                        rows.get(0).marks().size(),
                        (size, width) -> rows.stream().allMatch(row -> line.width(row.text(), regular, size) <= width));
        if (grid.columns() * grid.perColumn() < rows.size()) {
            return false;
        }
        int size = worded ? common(rows, grid) : grid.size();
        for (int i = 0; i < rows.size(); i++) {
            int x = MARGIN + i / grid.perColumn() * (INNER + Grid.GAP) / grid.columns();
            row(rows.get(i), grid, size, x, top + i % grid.perColumn() * grid.height(), worded);
        }
        int y = bottom + 6;
        for (List<Card.Row> part : legend) {
            entries(part, regular, small, y + small, Paint.SOFT);
            y += small * 3 / 2;
        }
        return true;
    }

    /** Whether a row with its word fits at a size. */
    private boolean whole(Card.Row row, int size) {
        int word = line.width(row.marks().get(0).said(), bold, size);
        return line.width(row.text(), regular, size) + word + size * 31 / 12 <= INNER;
    }

    /** The size at which each row's text fits beside its word, if it is not to be cut short. */
    private int common(List<Card.Row> rows, Grid grid) {
        return rows.stream()
                .mapToInt(row -> set(row, grid, grid.size(), true).size())
                .min()
                .orElse(grid.size());
    }

    private Line.Setting set(Card.Row row, Grid grid, int size, boolean worded) {
        int room = grid.width() - indent(row, grid) - (worded ? word(row, grid) + grid.size() : 0);
        return line.within(row.text(), regular, size, room, grid.height());
    }

    /** How far a row's text stands from where its marks begin. */
    private static int indent(Card.Row row, Grid grid) {
        int marks = row.marks().size() * (grid.mark() + grid.mark() / 4);
        return (marks == 0 ? grid.size() / 2 : marks) + grid.size() / 3;
    }

    private int word(Card.Row row, Grid grid) {
        return line.width(row.marks().get(0).said(), bold, grid.size());
    }

    private void row(Card.Row row, Grid grid, int textSize, int x, int top, boolean worded) {
        int size = grid.size();
        int baseline = top + size + (grid.height() - size * 5 / 4) / 2;
        int middle = baseline - size * 36 / 100;
        int start = x;
        for (Mark mark : row.marks()) {
            mark(mark, grid.mark(), start, middle - grid.mark() / 2);
            start += grid.mark() + grid.mark() / 4;
        }
        if (row.marks().isEmpty()) {
            bullet(x, baseline, size);
        }
        if (worded) {
            int end = x + grid.width() - word(row, grid);
            write(row.marks().get(0).said(), bold, size, end, baseline, Paint.INK);
        }
        Line.Setting text = set(row, grid, textSize, worded);
        int y = middle + text.size() * 36 / 100 - (text.lines().size() - 1) * text.size() * 3 / 5;
        for (String part : text.lines()) {
            write(part, regular, text.size(), x + indent(row, grid), y, Paint.INK);
            y += text.size() * 6 / 5;
        }
    }

    /** Draws the totals above the foot, and says where they begin. */
    private int totals(Card.Totals totals) {
        int size = TOTALS;
        List<List<Card.Row>> lines = lines(totals.numbers(), bold, size);
        if (lines.size() > 2) {
            size = SMALL_TOTALS;
            lines = lines(totals.numbers(), bold, size);
        }
        int top = FOOT - 12 - lines.size() * size * 3 / 2 - SMALL_TOTALS * 3 / 2;
        int y = top + SMALL_TOTALS;
        write(line.fitted(totals.of(), regular, SMALL_TOTALS, INNER), regular, SMALL_TOTALS, MARGIN, y, Paint.SOFT);
        for (List<Card.Row> part : lines) {
            y += size * 3 / 2;
            entries(part, bold, size, y, Paint.INK);
        }
        return top;
    }

    private List<List<Card.Row>> lines(List<Card.Row> entries, Typeface face, int size) {
        List<List<Card.Row>> lines = new ArrayList<>();
        int room = 0;
        for (Card.Row entry : entries) {
            int width = width(entry, face, size);
            if (room < width) {
                lines.add(new ArrayList<>());
                room = INNER + size;
            }
            lines.get(lines.size() - 1).add(entry);
            room -= width;
        }
        return lines;
    }

    private int width(Card.Row entry, Typeface face, int size) {
        return entry.marks().size() * size * 14 / 10 + line.width(entry.text(), face, size) + size;
    }

    private void entries(List<Card.Row> part, Typeface face, int size, int baseline, Paint paint) {
        int x = MARGIN;
        for (Card.Row entry : part) {
            int start = x;
            for (Mark mark : entry.marks()) {
                mark(mark, size, start, baseline - size * 36 / 100 - size / 2);
                start += size * 14 / 10;
            }
            write(entry.text(), face, size, start, baseline, paint);
            x += width(entry, face, size);
        }
    }

    /** The marks that occur, each once. */
    private static List<Card.Row> legend(List<Card.Row> rows) {
        Map<Mark, Card.Row> found = new LinkedHashMap<>();
        rows.forEach(row ->
                row.marks().forEach(mark -> found.putIfAbsent(mark, new Card.Row(mark.said(), List.of(mark)))));
        return List.copyOf(found.values());
    }

    private void bullet(int x, int baseline, int size) {
        int side = size / 4;
        int left = rightToLeft ? Canvas.WIDTH - x - side : x;
        canvas.fill(left, baseline - size * 36 / 100 - side / 2, side, side, Paint.ACCENT.index(Stencil.FULL));
    }

    /** Draws a mark; a line below it says, as the legend does in words, that it is not the candidate's own answer. */
    private void mark(Mark mark, int size, int x, int top) {
        int left = rightToLeft ? Canvas.WIDTH - x - size : x;
        canvas.put(marks.of(mark.shape(), size), left, top, Paint.INK);
        if (mark.by().isPresent()) {
            int thickness = Math.max(2, size / 10);
            canvas.fill(left, top + size + thickness / 2, size, thickness, Paint.INK.index(Stencil.FULL));
        }
    }

    /** Writes from x as seen from the side at which the language starts. */
    private void write(String text, Typeface face, int size, int x, int baseline, Paint paint) {
        String visual = line.visual(text);
        int left = rightToLeft ? Canvas.WIDTH - x - face.width(visual, size) : x;
        face.draw(visual, size, left, baseline, canvas, paint);
    }
}
