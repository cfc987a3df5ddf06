package org.cleardays.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import org.cleardays.demonstration.Cast;
import org.cleardays.demonstration.Desk;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What each of the family has at the end of the story, and has not. */
interface WhatTheFamilyGets {

    Onlooker seen();

    // 5. sharing

    @Test
    default void waitsForAPersonBeforeRestrictedReportsGo() {
        assertThat(Desk.text(seen().desk().copy("hussain", "jade"), "decidedBy")).isEqualTo("Helen Marsh");
        assertThat(Desk.text(seen().desk().copy("wills", "jade"), "decidedBy")).isEmpty();
    }

    @Test
    @Tag("C16")
    default void stopsTheNearMatchUntilTwoPeopleHaveDecided() {
        JsonNode copy = seen().desk().copy("adeyemi", "ryan");
        assertThat(copy.path("hits").toString().toLowerCase()).contains("larch lane");
        assertThat(Desk.text(copy, "decidedBy")).isEqualTo("Helen Marsh and Dev Rana");
    }

    @Test
    default void givesEachParentWhatIsTheirs() {
        Reached jade = seen().reachedBy("jade", Cast.JADE);
        Reached ryan = seen().reachedBy("ryan", Cast.RYAN);
        Reached marcus = seen().paperFor("marcus");
        assertThat(jade.says("swollen left eye") && jade.says("antenatal appointment") && jade.says("may be hurt or very frightened")).isTrue();
        assertThat(ryan.says("smelled of alcohol") && ryan.says("may be hurt or very frightened")).isTrue();
        assertThat(marcus.says("reads two years above her age") && marcus.says("may be hurt or very frightened")).isTrue();
    }

    @Test
    @Tag("D4")
    default void keepsEveryPlantedMarkFromWhomItMustNotReach() {
        Map<String, Reached> reached = Map.of("jade", seen().reachedBy("jade", Cast.JADE), "ryan", seen().reachedBy("ryan", Cast.RYAN), "marcus", seen().paperFor("marcus"));
        List<String> leaks = reached.entrySet().stream().flatMap(reader -> PlantedMarks.NEVER_TO.get(reader.getKey()).stream()
                .flatMap(mark -> reader.getValue().placesThatSay(mark).stream()).map(leak -> reader.getKey() + ": " + leak)).toList();
        assertThat(leaks).isEmpty();
    }

    @Test
    default void sendsMarcusEverythingOnPaper() {
        assertThat(seen().desk().dispatches().filter(one -> Desk.text(one, "person").equals("marcus"))).isNotEmpty()
                .allSatisfy(one -> assertThat(Desk.text(one, "to")).doesNotContain("@"));
        assertThat(seen().desk().dispatches().filter(one -> Onlooker.isFor(one, "marcus", "copy"))).extracting(one -> Desk.text(one, "state")).containsOnly("posted");
    }
}
