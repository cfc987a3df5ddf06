package org.cleardays.demonstration;

import java.util.List;
import java.util.Map;

import tools.jackson.databind.JsonNode;

/** The parents, on their phones: a link in a neutral mail, a code by another channel, the reading page, an answer. */
final class Family {

    private final World world;
    private final Desk desk;

    Family(World world, Desk desk) {
        this.world = world;
        this.desk = desk;
    }

    /** Reads everything that was shared with this reader, and says so. */
    void read(String reader, String address, String line) {
        world.await("everything for " + reader + " has left", () -> ready(reader).stream().noneMatch(copy -> Desk.text(copy, "shared").isEmpty()));
        world.ensure(line, () -> ready(reader).stream().noneMatch(copy -> Desk.text(copy, "acknowledged").isEmpty()), () -> readAll(reader, address));
    }

    private List<JsonNode> ready(String reader) {
        return desk.copiesFor(reader).filter(copy -> Desk.text(copy, "state").equals("ready")).toList();
    }

    private void readAll(String reader, String address) {
        Browser browser = new Browser();
        enter(browser, reader, address);
        for (JsonNode copy : ready(reader)) {
            Browser.Page page = browser.open(world.portal() + "/read/" + Desk.text(copy, "id"));
            if (Desk.text(copy, "acknowledged").isEmpty()) {
                browser.submit(page, "/acknowledge\"", Map.of());
            }
        }
    }

    /** Opens the link of the newest mail, goes on from its neutral page, and types the code that Dev reads out. */
    private void enter(Browser browser, String reader, String address) {
        String link = Mails.links(world, desk, address).getFirst();
        Browser.Page codePage = browser.submit(browser.open(link), "/l/", Map.of());
        String code = Desk.text(world.office().post("conferences/" + Cast.REFERENCE + "/codes", Map.of("reader", reader)), "code");
        browser.submit(codePage, "name=\"code\"", Map.of("code", code));
    }

    /** Answers the report of this author, in the reader's own words. */
    void answer(String reader, String address, String author, String words, String line) {
        world.ensure(line, () -> desk.isAnswered(author, reader), () -> {
            Browser browser = new Browser();
            enter(browser, reader, address);
            Browser.Page page = browser.open(world.portal() + "/read/" + Desk.text(desk.copy(author, reader), "id"));
            browser.submit(page, "name=\"words\"", Map.of("words", words));
        });
    }
}
