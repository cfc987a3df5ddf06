package org.cleardays.portal.strip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

import org.cleardays.portal.strip.Strip.DayOff;
import org.cleardays.portal.strip.Strip.Dot;
import org.cleardays.portal.strip.Strip.Mark;
import org.cleardays.portal.strip.Strip.Row;
import org.cleardays.portal.strip.Strip.Sort;
import org.cleardays.timescale.Standing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StripPictureTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 6, 1);
    private static final LocalDate NEXT_SUNDAY = LocalDate.of(2026, 6, 14);

    private static Strip strip(Optional<LocalDateTime> now, List<Mark> marks, List<Row> rows) {
        return new Strip("Deadlines", "The essence", MONDAY, NEXT_SUNDAY, now,
                List.of(new DayOff(LocalDate.of(2026, 6, 6), "weekend"), new DayOff(LocalDate.of(2026, 6, 8), "Queen's <day>")), marks, rows, List.of());
    }

    private static Picture with(Mark... marks) {
        return Picture.of(strip(Optional.empty(), List.of(marks), List.of()));
    }

    private static Picture withDot(Standing standing) {
        return Picture.of(strip(Optional.empty(), List.of(), List.of(new Row("Police", List.of(new Dot("Jade Carter", standing,
                Optional.of(MONDAY.atTime(12, 0)), Optional.of(MONDAY.plusDays(4).atTime(17, 0))))))));
    }

    @Test
    void itIsAnImageWithANameAndADescription() {
        Picture picture = with();
        assertThat(picture.attribute("/svg/@role")).isEqualTo("img");
        assertThat(picture.attribute("/svg/@aria-labelledby")).isEqualTo("strip-name strip-tells");
        assertThat(picture.text("/svg/title[@id='strip-name']")).isEqualTo("Deadlines");
        assertThat(picture.text("/svg/desc[@id='strip-tells']")).isEqualTo("The essence");
    }

    @Test
    void itHoldsNoScriptNoStyleAndNothingFromOutside() {
        String svg = StripPicture.draw(strip(Optional.of(MONDAY.atTime(9, 0)), List.of(new Mark(Sort.EVENT, MONDAY.atTime(9, 0), "x")), List.of()));
        assertThat(svg.replace("xmlns=\"http://www.w3.org/2000/svg\"", "")).doesNotContain("style", "script", "href", "url(", "http", " on");
    }

    @Test
    void wordsAreEscaped() {
        String words = "<script>alert('1')</script> & \"Zoë\"\u0007";
        Picture picture = Picture.of(strip(Optional.empty(), List.of(new Mark(Sort.DEADLINE, MONDAY.atTime(9, 0), words)),
                List.of(new Row(words, List.of(new Dot(words, Standing.OPEN, Optional.empty(), Optional.empty()))))));
        assertThat(picture.count("//script")).isZero();
        assertThat(picture.text("//g[contains(@class, 'app-strip__mark')]/text")).isEqualTo("<script>alert('1')</script> & \"Zoë\" ");
    }

    @Test
    void aDayIsAsWideAsEveryOther() {
        Picture picture = with(new Mark(Sort.EVENT, MONDAY.atStartOfDay(), "a"), new Mark(Sort.EVENT, MONDAY.plusDays(1).atStartOfDay(), "b"),
                new Mark(Sort.DEADLINE, MONDAY.plusDays(13).atStartOfDay(), "c"));
        double day = (950 - 180) / 14.0;
        assertThat(picture.placeOfMark(1)).isCloseTo(180, within(0.1));
        assertThat(picture.placeOfMark(2)).isCloseTo(180 + day, within(0.1));
        assertThat(picture.placeOfMark(3)).isCloseTo(180 + 13 * day, within(0.1));
    }

    @Test
    void theTimeOfDayCounts() {
        Picture picture = with(new Mark(Sort.DEADLINE, MONDAY.atTime(6, 0), "a"), new Mark(Sort.DEADLINE, MONDAY.atTime(18, 0), "b"));
        assertThat(picture.placeOfMark(2) - picture.placeOfMark(1)).isCloseTo((950 - 180) / 28.0, within(0.1));
    }

    @Test
    void weekendsAndHolidaysAreShadedOverTheirDayAndSayWhy() {
        Picture picture = with();
        assertThat(picture.number("//rect[@class='app-strip__weekend']/@x")).isCloseTo(180 + 5 * 55.0, within(0.1));
        assertThat(picture.number("//rect[@class='app-strip__weekend']/@width")).isCloseTo(55.0, within(0.1));
        assertThat(picture.text("//rect[@class='app-strip__weekend']/title")).isEqualTo("Saturday 6 June 2026: weekend");
        assertThat(picture.text("//rect[@class='app-strip__holiday']/title")).isEqualTo("Monday 8 June 2026: Queen's <day>");
    }

    @Test
    void todaysLineStandsAtTheMoment() {
        Picture picture = Picture.of(strip(Optional.of(MONDAY.plusDays(7).atTime(12, 0)), List.of(), List.of()));
        assertThat(picture.number("//g[@class='app-strip__today']/line/@x1")).isCloseTo(180 + 7.5 * 55, within(0.1));
        assertThat(picture.text("//g[@class='app-strip__today']/text")).isEqualTo("Today");
    }

    @Test
    void withoutAMomentThereIsNoLine() {
        assertThat(with().count("//g[@class='app-strip__today']")).isZero();
    }

    @ParameterizedTest
    @EnumSource(Standing.class)
    void eachStandingHasAClassAndWords(Standing standing) {
        Picture picture = withDot(standing);
        String word = standing.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        assertThat(picture.attribute("//g[contains(@class, 'app-strip__dot')]/@class")).endsWith("app-strip__dot--" + word);
        assertThat(picture.text("//g[@class='app-strip__row']/text[@class='app-strip__reader']")).isEqualTo("Jade Carter: " + standing.words());
        assertThat(picture.text("//g[contains(@class, 'app-strip__dot')]/title")).isEqualTo("Police, Jade Carter: " + standing.words());
    }

    @Test
    void eachStandingHasAShapeOfItsOwn() {
        assertThat(java.util.Arrays.stream(Standing.values()).map(StripPictureTest::withDot)
                .map(picture -> picture.attribute("//g[contains(@class, 'app-strip__dot')]/path[1]/@d"))).doesNotHaveDuplicates();
    }

    @Test
    void aDotStandsWhereTheReportWasShared() {
        assertThat(withDot(Standing.KEPT).place("//g[contains(@class, 'app-strip__dot')]/@transform")).isCloseTo(180 + 0.5 * 55, within(0.1));
        assertThat(withDot(Standing.KEPT).number("//line[@class='app-strip__due']/@x1")).isCloseTo(180 + (4 + 17 / 24.0) * 55, within(0.1));
    }

    @Test
    void wordsNearTheEdgeStandLeftOfTheirMark() {
        Picture picture = with(new Mark(Sort.DEADLINE, NEXT_SUNDAY.atTime(12, 0), "Review conference held by Sun 14 Jun, 12pm"));
        assertThat(picture.attribute("//g[contains(@class, 'app-strip__mark')]/text/@text-anchor")).isEqualTo("end");
    }

    @Test
    void whatLiesOutsideStandsAtTheEdge() {
        assertThat(with(new Mark(Sort.EVENT, NEXT_SUNDAY.plusDays(400).atStartOfDay(), "far")).placeOfMark(1)).isCloseTo(950, within(0.1));
    }

    @Test
    void aLongNameIsBrokenBetweenWords() {
        assertThat(StripPicture.lines("Larch Lane Maternity Unit")).containsExactly("Larch Lane Maternity", "Unit");
        assertThat(StripPicture.lines("Police")).containsExactly("Police");
    }
}
