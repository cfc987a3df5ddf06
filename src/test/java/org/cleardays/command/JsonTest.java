package org.cleardays.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class JsonTest {

    @Test
    void isReadByAnyReaderAsItWasMeant() {
        Map<String, Object> value = new LinkedHashMap<>();
        value.put("words", "St Andrew's \"day\" \\ £, ’, \n, \t, \u0001, \uD83D\uDE00");
        value.put("numbers", Arrays.asList(-2, 0, 1.5, null));
        value.put("truth", true);
        value.put("nothing", List.of(List.of(), Map.of()));
        assertThat(JsonMapper.shared().readValue(Json.of(value), Map.class)).isEqualTo(value);
    }

    @Test
    void isLaidOutForPeopleToo() {
        assertThat(Json.of(List.of(Map.of("day", "2026-06-05"), List.of()))).isEqualTo("""
                [
                  {
                    "day": "2026-06-05"
                  },
                  []
                ]""");
        assertThat(Json.refused("No.")).isEqualTo("{\n  \"refused\": \"No.\"\n}");
    }
}
