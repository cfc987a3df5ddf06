package org.cleardays.story;

import java.util.Map;

import org.cleardays.demonstration.Browser;
import org.cleardays.demonstration.Cast;
import org.cleardays.demonstration.DemonstrationSettings;
import org.cleardays.demonstration.Desk;
import org.cleardays.demonstration.Letter;
import org.cleardays.demonstration.Mailbox;
import org.cleardays.demonstration.Office;

/** Goes wherever a reader can go on the portal with a link and a code, and notes everything that is shown there. */
record ReadersEye(DemonstrationSettings settings, Office office, Desk desk) {

    void look(String reader, String address, Reached reached) {
        Browser browser = new Browser();
        String link = new Mailbox(settings.imapPort(), address).letters().reversed().stream().flatMap((Letter letter) -> letter.link("/l/").stream())
                .findFirst().orElseThrow();
        Browser.Page door = browser.open(link);
        Browser.Page code = browser.submit(door, "/l/", Map.of());
        Browser.Page list = browser.submit(code, "name=\"code\"",
                Map.of("code", Desk.text(office.post("conferences/" + Cast.REFERENCE + "/codes", Map.of("reader", reader)), "code")));
        reached.page("door", door.html()).page("code", code.html()).page("list", list.html());
        desk.copiesFor(reader).filter(copy -> Desk.text(copy, "state").equals("ready")).forEach(copy -> {
            String at = settings.portal() + "/read/" + Desk.text(copy, "id");
            reached.page("reading page", browser.open(at).html());
            reached.file("to keep", "to-keep.pdf", browser.download(at + "/to-keep.pdf"));
        });
    }
}
