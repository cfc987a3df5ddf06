package org.cleardays.demonstration;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import tools.jackson.databind.JsonNode;

/** What the office sees of the Carters' conference over the HTTP interface. */
public final class Desk {

    private static final String CONFERENCE = "conferences/" + Cast.REFERENCE;

    private final Office office;

    public Desk(Office office) {
        this.office = office;
    }

    public boolean isBooked() {
        return all("conferences").anyMatch(conference -> text(conference, "reference").equals(Cast.REFERENCE));
    }

    /** The expected report of the author with this key. */
    public JsonNode report(String author) {
        return reports().filter(report -> text(report, "author").equals(author)).findFirst().orElseThrow();
    }

    public Stream<JsonNode> reports() {
        return all(CONFERENCE + "/reports");
    }

    public String status(String author) {
        return text(report(author), "status");
    }

    /** This author's report has come, in this version or a later one. */
    public boolean hasCome(String author, int version) {
        JsonNode report = report(author);
        return report.path("version").asInt(0) >= version || report.path("earlier").size() >= version;
    }

    public boolean isCountersigned(String author) {
        return !text(report(author), "countersigned").isEmpty();
    }

    /** One reader's copy of one author's report. */
    public JsonNode copy(String author, String reader) {
        return copies(report(author)).filter(copy -> text(copy, "reader").equals(reader)).findFirst().orElseThrow();
    }

    /** This reader's copies of every report. */
    public Stream<JsonNode> copiesFor(String reader) {
        return reports().flatMap(Desk::copies).filter(copy -> text(copy, "reader").equals(reader));
    }

    /** A response of this reader to this author's report has been recorded. */
    public boolean isAnswered(String author, String reader) {
        String copy = text(copy(author, reader), "id");
        return history().anyMatch(entry -> text(entry, "what").startsWith("response") && text(entry, "detail").contains(copy));
    }

    /** The last three steps of the story are what Jade and Ryan answer: they have been recorded. */
    public boolean isToldWhole() {
        return isBooked() && history().filter(entry -> text(entry, "what").equals("response-given")).count() >= 3;
    }

    static Stream<JsonNode> copies(JsonNode report) {
        return stream(report.path("copies"));
    }

    public Stream<JsonNode> dispatches() {
        return all(CONFERENCE + "/dispatches");
    }

    public List<JsonNode> dispatches(String kind, String state) {
        return dispatches().filter(one -> text(one, "kind").equals(kind) && text(one, "state").equals(state)).toList();
    }

    public Stream<JsonNode> packs() {
        return all(CONFERENCE + "/packs");
    }

    public Stream<JsonNode> history() {
        return all(CONFERENCE + "/history");
    }

    public Stream<JsonNode> held() {
        return all("held");
    }

    /** What was sent to this address, oldest first, as the product keeps it: for a mailbox that was lost. */
    public List<Letter> keptLetters(String address) {
        return dispatches().filter(one -> text(one, "to").equals(address)).sorted(Comparator.comparing(one -> text(one, "writtenAt")))
                .map(one -> Letter.read(office.bytes("dispatches/" + text(one, "id") + ".eml"))).toList();
    }

    /** Numbers of the statements in a report that await a person's release. */
    public List<Integer> awaitingRelease(String report) {
        return all(report + "/statements").filter(statement -> text(statement, "whoMayRead").toLowerCase(Locale.ROOT).contains("release"))
                .map(statement -> statement.path("number").asInt()).toList();
    }

    private Stream<JsonNode> all(String path) {
        return stream(office.get(path));
    }

    private static Stream<JsonNode> stream(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    /** A field as text; blank where there is none. */
    public static String text(JsonNode record, String field) {
        JsonNode value = record.path(field);
        return value.isNull() || value.isMissingNode() ? "" : value.asString();
    }
}
