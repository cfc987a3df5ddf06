package org.cleardays.pack.family;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.cleardays.disclosure.DisclosedCopy;
import org.cleardays.document.binding.Binder;
import org.cleardays.document.binding.Book;
import org.cleardays.document.binding.Bound;
import org.cleardays.document.binding.PageNumbers;
import org.cleardays.document.binding.Part;
import org.cleardays.document.pdf.ScreenPdf;
import org.cleardays.pack.PackSettings;
import org.cleardays.pack.correction.Correction;
import org.cleardays.pack.edition.Edition;

/** Prints a family pack: a plain first page, then each copy; needs nothing but what it is given. */
public final class FamilyPackPrinter {

    private static final String TITLE = "Everything for you to read";

    /** How large the words at the edges of a page are, in points; the watermark, a fifth smaller, is then 14 at least in large print. */
    private static final Map<Print, Float> EDGES = Map.of(Print.ORDINARY, 10f, Print.LARGE, 18f);

    private final FamilyTemplates templates = new FamilyTemplates();
    private final Binder binder = new Binder();
    private final PackSettings office;
    private final PagePictures pictures;

    public FamilyPackPrinter(PackSettings office) {
        this(office, PagePictures.NONE);
    }

    FamilyPackPrinter(PackSettings office, PagePictures pictures) {
        this.office = office;
        this.pictures = pictures;
    }

    /** A copy in its place in the pack, as the first page tells of it; {@code pages} are pictures that stand behind it. */
    public record Entry(String anchor, DisclosedCopy copy, int minutes, Optional<byte[]> pages, Optional<Correction> correction) {
    }

    /** PDF/UA-1 and PDF/A-2a, with bookmarks and numbered pages. */
    public Bound print(FamilyPack pack, Print print) {
        List<Entry> entries = entries(pack);
        List<Part> parts = entries.stream()
                .flatMap(entry -> Stream.concat(Stream.of(part(entry, pack.edition(), print)), pages(entry).stream())).toList();
        return binder.bind(new Book(TITLE, "en-GB", pack.edition().footer(), Optional.of(pack.edition().watermark()), EDGES.get(print),
                numbers -> front(pack, entries, print, numbers), parts));
    }

    private List<Entry> entries(FamilyPack pack) {
        List<Entry> entries = new ArrayList<>();
        pack.copies().forEach(copy -> entries.add(new Entry("report-" + (entries.size() + 1), copy, Length.minutes(Length.words(copy)),
                pictures.of(copy), Optional.ofNullable(pack.corrections().get(copy.reportId())))));
        return entries;
    }

    private Part part(Entry entry, Edition edition, Print print) {
        byte[] pdf = ScreenPdf.forBinding().print(templates.page("family-part", Map.of("copy", entry.copy(), "large", print == Print.LARGE,
                "dates", edition.dates(), "correction", entry.correction())));
        return new Part(entry.anchor(), entry.copy().title(), pdf, true);
    }

    private static Optional<Part> pages(Entry entry) {
        return entry.pages().map(pdf -> new Part(entry.anchor() + "-pages", entry.copy().title() + ": its pages as pictures", pdf, false));
    }

    private byte[] front(FamilyPack pack, List<Entry> entries, Print print, PageNumbers numbers) {
        return ScreenPdf.forBinding().print(templates.page("family-front", Map.of("pack", pack, "parts", entries, "numbers", numbers,
                "day", pack.edition().dates().day(pack.day()), "dates", pack.edition().dates(), "office", office, "large", print == Print.LARGE,
                "minutes", pack.minutes(), "statements", pack.copies().isEmpty() || !pack.copies().stream().allMatch(pictures::inPages),
                "lacking", pack.copies().stream().anyMatch(copy -> !copy.notPrintable().isEmpty()))));
    }
}
