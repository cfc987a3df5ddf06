package org.cleardays.timescale;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

/** How deadlines are written down; a moment keeps its zone. */
final class DeadlineJson {

    private static final JsonMapper JSON = JsonMapper.builder().addMixIn(Due.class, Kinds.class)
            .enable(DateTimeFeature.WRITE_DATES_WITH_ZONE_ID).disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DateTimeFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE).build();
    private static final TypeReference<List<Due>> DUES = new TypeReference<>() { };

    /** The words by which the two kinds are told apart in what is kept. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({@JsonSubTypes.Type(value = Deadline.class, name = "deadline"), @JsonSubTypes.Type(value = Undated.class, name = "undated")})
    private interface Kinds {
    }

    private DeadlineJson() {
    }

    static String write(Circumstances facts) {
        return JSON.writeValueAsString(facts);
    }

    static Circumstances readFacts(String json) {
        return JSON.readValue(json, Circumstances.class);
    }

    static String write(List<Due> dues) {
        return JSON.writerFor(DUES).writeValueAsString(dues);
    }

    static List<Due> read(String json) {
        return JSON.readValue(json, DUES);
    }
}
