package org.cleardays.timescale;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.cleardays.conference.ConferenceKind;
import org.cleardays.conference.Happening;
import org.cleardays.conference.authority.AuthorityFile;
import org.cleardays.conference.authority.Written;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class EveryShippedRuleTest {

    static final List<String> NAMES = ShippedRules.NAMES;

    private static final List<Happening> EVERYTHING = Stream.of("decision", "strategy-discussion", "notification", "moving-in", "booking",
            "invitation").map(event -> Happening.on(event, LocalDate.of(2026, 6, 1))).collect(Collectors.toList());

    static {
        EVERYTHING.add(Happening.at("conference", LocalDateTime.of(2026, 6, 18, 10, 0)));
    }

    @ParameterizedTest
    @FieldSource("NAMES")
    void isWorkedOutByHandForEachKindAndProfession(String authority) {
        Set<String> byHand = HandWorked.table(authority).stream().map(row -> key(row.kind(), row.rule(), row.profession()))
                .collect(Collectors.toSet());
        assertThat(answered(authority)).isNotEmpty().isSubsetOf(byHand);
    }

    @ParameterizedTest
    @FieldSource("NAMES")
    void answersForSomeKindOfConference(String authority) {
        Set<String> answered = answered(authority).stream().map(key -> key.split(" ")[1]).collect(Collectors.toSet());
        assertThat(answered).containsAll(texts(authority, "id"));
    }

    @ParameterizedTest
    @FieldSource("NAMES")
    void saysWhatItsSourceSays(String authority) {
        assertThat(texts(authority, "source-says")).hasSameSizeAs(texts(authority, "id"));
        assertThat(texts(authority, "source")).hasSameSizeAs(texts(authority, "id"));
    }

    private static Set<String> answered(String authority) {
        AuthorityRules rules = ShippedRules.of(authority);
        Set<String> keys = new TreeSet<>();
        for (ConferenceKind kind : ConferenceKind.values()) {
            rules.dues(new Circumstances(kind, EVERYTHING, Set.of())).forEach(due -> keys.add(key(kind, due.id(), due.profession())));
        }
        return keys;
    }

    private static String key(ConferenceKind kind, String rule, String profession) {
        return kind.word() + " " + rule + " " + profession;
    }

    private static List<String> texts(String authority, String key) {
        Written.Items rules = (Written.Items) AuthorityFile.fromClassPath(authority).content().find("rules").orElseThrow();
        return rules.items().stream().map(Written.Fields.class::cast).flatMap(rule -> rule.find(key).stream())
                .map(text -> ((Written.Text) text).text()).toList();
    }
}
