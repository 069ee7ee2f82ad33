package org.hustings.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.hustings.page.Card;
import org.hustings.page.Mark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CardPainterTest {

    private static final int PAPER = 0xFFFDFCF9;
    private static final String LONG_NAME = "Maria-Fernanda Vasconcelos Monteiro de Albuquerque e Castro";

    private final CardPainter painter = new CardPainter();

    @Test
    void aCardIsAPictureOf1200By630WithAPaletteOfFewColours() throws IOException {
        BufferedImage card = picture(card("Jo Sample", 4));

        assertThat(card.getWidth()).isEqualTo(Card.WIDTH);
        assertThat(card.getHeight()).isEqualTo(Card.HEIGHT);
        assertThat(card.getColorModel()).isInstanceOf(IndexColorModel.class);
        assertThat(palette(bytes(card("Jo Sample", 4)))).isEqualTo(64);
        assertThat(card.getRGB(5, 5)).isEqualTo(PAPER);
    }

    @Test
    void theNameStandsWhereReadersLook() throws IOException {
        assertThat(ink(picture(card("Jo Sample", 4)), 64, 30, 600, 140)).isGreaterThan(4000);
        assertThat(ink(picture(card("Jo", 4)), 200, 30, 600, 140)).isZero();
    }

    /** Known since it was looked at: whatever changes a pixel of a card anywhere has to be looked at again. */
    @Test
    void theSameCardIsTheSameBytesOnAnyMachine() throws IOException {
        assertThat(sha256(bytes(card("Jo Sample", 4))))
                .isEqualTo("6f28009c5d7ab4412d653e4a4481d4c15ca510aa00b6f5ef99767b54be224d3f");
        assertThat(sha256(bytes(card(LONG_NAME, 25))))
                .isEqualTo("7de89a6a92055c6ba7298aed1ec461d739c6d07516a24bd3213beacaacca6ede");
    }

    @Test
    void whatWasDrawnBeforeLeavesNoTrace() throws IOException {
        byte[] first = bytes(card("Jo Sample", 4));
        bytes(card(LONG_NAME, 25));

        assertThat(bytes(card("Jo Sample", 4))).isEqualTo(first);
        assertThat(new CardPainterTest().bytes(card("Jo Sample", 4))).isEqualTo(first);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 4, 7, 8, 25})
    void aCardIsLight(int pledges) throws IOException {
        assertThat(bytes(card(LONG_NAME, pledges).withNotice("A made-up person.")))
                .hasSizeLessThan(60 * 1024);
    }

    @Test
    void eachOfTwentyFivePledgesHasItsMark() throws IOException {
        Card most = card(LONG_NAME, 25);
        List<Card.Row> rows = new ArrayList<>(most.rows());
        rows.set(24, new Card.Row(rows.get(24).text(), List.of(new Mark("no-route", "No way to contact them"))));
        List<Card.Row> same = new ArrayList<>(most.rows());
        same.set(24, new Card.Row(same.get(24).text(), List.of(new Mark("committed", "Pledged"))));

        assertThat(bytes(with(most, rows))).isNotEqualTo(bytes(with(most, same)));
    }

    @Test
    void stateIsToldByShapeAndWordAndNeverByColour() throws IOException {
        BufferedImage card = picture(card("Jo Sample", 4));
        for (int y = 150; y < 540; y += 3) {
            for (int x = 0; x < Card.WIDTH; x++) {
                int colour = card.getRGB(x, y);
                int red = (colour >> 16) & 0xFF;
                int blue = colour & 0xFF;
                assertThat(Math.abs(red - blue)).as("a grey at %s, %s", x, y).isLessThan(16);
            }
        }
    }

    @Test
    void wherePeopleAreTooManyForTheirMarksNobodyIsLeftOut() throws IOException {
        assertThat(bytes(card("Acle", 200))).isEqualTo(bytes(card("Acle", 300))).isNotEqualTo(bytes(card("Acle", 25)));
    }

    @Test
    void totalsStandAboveTheFootAndLeaveRoomForTheWords() throws IOException {
        Card words = with(card("Flexible funding", 0), List.of());
        List<Card.Row> numbers = List.of(
                new Card.Row("Pledged: 12", List.of(new Mark("committed", "Pledged"))),
                new Card.Row("No reply: 3", List.of(new Mark("no-response", "No reply"))));
        BufferedImage counted = picture(words.withTotals(new Card.Totals("15 candidates", numbers)));

        assertThat(ink(picture(words), 64, 440, 1140, 550)).isZero();
        assertThat(ink(counted, 64, 490, 600, 550)).isGreaterThan(1000);
        assertThat(ink(counted, 600, 490, 1140, 550)).isZero();
    }

    @Test
    void aLanguageFromRightToLeftStartsAtTheRight() throws IOException {
        Card hebrew =
                new Card(true, Optional.empty(), "\u05E9\u05E8\u05D4", "", "", List.of(), Optional.empty(), "Site");
        BufferedImage card = picture(hebrew);

        assertThat(ink(card, 900, 30, 1140, 140)).isGreaterThan(2000);
        assertThat(ink(card, 64, 30, 600, 140)).isZero();
    }

    /** Its strings set apart what runs the other way, with signs that no font draws. */
    @Test
    void aNameThatIsSetApartIsDrawn() throws IOException {
        BufferedImage card = picture(new Card(
                true,
                Optional.empty(),
                "\u2068Jo Sample\u2069",
                "\u2068Acle\u2069",
                "",
                List.of(),
                Optional.empty(),
                "Site"));

        assertThat(ink(card, 700, 30, 1140, 140)).isGreaterThan(4000);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Maximiliana Alexandrina Bartholomew-Featherstonehaugh-Smyth",
                "Bartholomew-Featherstonehaugh-Smythe-Llanfairpwllgwyngyll-Jo",
                "Gwenll\u00EFan Angharad Llywelyn-Prydderch ferch Gruffudd ap Rh\u0177"
            })
    void aNameOfSixtyLettersIsDrawnToItsLast(String name) throws IOException {
        for (int pledges : new int[] {1, 4, 25}) {
            assertThat(bytes(card(name + "s", pledges))).isNotEqualTo(bytes(card(name + "t", pledges)));
        }
    }

    @Test
    void theDotsOfALastLetterStandClearOfTheLineBelow() throws IOException {
        BufferedImage card = picture(card("\u0645\u062D\u0645\u062F \u0627\u0644\u0641\u0627\u0631\u0633\u064A", 4));
        int dots = 0;
        for (int y = 140; y < 160; y++) {
            dots += ink(card, 64, y, 140, y + 1) > 0 ? 1 : 0;
        }

        assertThat(dots).as("lines of pixels with the dots").isBetween(5, 16);
        assertThat(ink(card, 64, 156, 600, 166))
                .as("between them and the party")
                .isZero();
        assertThat(ink(card, 64, 166, 600, 210)).as("the party").isPositive();
    }

    @Test
    void ofTextsThatAreTooWideTheLastLettersShow() throws IOException {
        Card first = card("Jo Sample", 0);
        String pledge = "Cyllid hyblyg a chynaliadwy i'r sector gwirfoddo";
        Mark mark = new Mark("no-route", "Dim ffordd o gysylltu \u00E2 nhw");
        assertThat(bytes(with(first, List.of(new Card.Row(pledge + "l", List.of(mark))))))
                .isNotEqualTo(bytes(with(first, List.of(new Card.Row(pledge + "t", List.of(mark))))));
    }

    @Test
    void aNameThatTheFontsCannotWriteIsNotHalfWritten() throws IOException {
        Card chinese = card("\u738B\u5C0F\u660E", 4);
        assertThat(bytes(chinese)).isEqualTo(bytes(card("\u674E", 2)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Jo Sample (\u738B\u5C0F\u660E)", "Jo Sample \uD83C\uDF33", "Jo\u2605 Sample"})
    void whatIsBesideANameMayBeMissing(String name) throws IOException {
        assertThat(bytes(card(name, 4))).isEqualTo(bytes(card("Jo Sample", 4)));
    }

    @Test
    void whereOneNameCannotBeWrittenNobodyIsNamed() throws IOException {
        Card card = card("Acle", 2);
        List<Card.Row> rows = new ArrayList<>(card.rows());
        rows.add(new Card.Row("\u738B\u5C0F\u660E", card.rows().get(0).marks()));
        assertThat(bytes(with(card, rows))).isEqualTo(bytes(with(card, List.of())));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "committed",
                "qualified",
                "not-committed",
                "declined",
                "private",
                "withdrawn",
                "no-response",
                "awaiting",
                "not-contacted",
                "no-route",
                "embargoed"
            })
    void everyStateHasAShape(String state) {
        Stencil mark = new Marks().of(state, 32);

        assertThat(mark.width()).isBetween(20, 34);
        assertThat(mark.height()).isBetween(4, 34);
    }

    private static Card card(String name, int pledges) {
        List<Card.Row> rows = new ArrayList<>();
        List<Mark> marks = List.of(
                new Mark("committed", "Pledged"),
                new Mark("qualified", "Pledged, with conditions"),
                new Mark("no-response", "No reply"));
        for (int i = 0; i < pledges; i++) {
            rows.add(new Card.Row("Flexible and sustainable funding " + i, List.of(marks.get(i % 3))));
        }
        return new Card(
                false,
                Optional.empty(),
                name,
                "Labour Party \u00B7 Acle",
                "Asked for pledges.",
                rows,
                Optional.empty(),
                "Norfolk pledges");
    }

    private static Card with(Card card, List<Card.Row> rows) {
        return new Card(
                card.rightToLeft(),
                card.notice(),
                card.heading(),
                card.line(),
                card.text(),
                rows,
                card.totals(),
                card.site());
    }

    private byte[] bytes(Card card) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        painter.paint(card, out);
        return out.toByteArray();
    }

    /** How many colours the palette of a PNG has; its chunk follows the signature and the header. */
    private static int palette(byte[] png) {
        return ByteBuffer.wrap(png).getInt(33) / 3;
    }

    private BufferedImage picture(Card card) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(bytes(card)));
    }

    private static String sha256(byte[] bytes) {
        try {
            return java.util.HexFormat.of()
                    .formatHex(
                            java.security.MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    /** How many pixels of a rectangle are dark. */
    private static int ink(BufferedImage picture, int left, int top, int right, int bottom) {
        int ink = 0;
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                ink += (picture.getRGB(x, y) & 0xFF) < 0x60 ? 1 : 0;
            }
        }
        return ink;
    }
}
