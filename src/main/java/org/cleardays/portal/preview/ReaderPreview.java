package org.cleardays.portal.preview;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.cleardays.conference.Conference;
import org.cleardays.conference.Person;
import org.cleardays.disclosure.Copy;
import org.cleardays.disclosure.DisclosedCopy;
import org.cleardays.disclosure.Disclosures;
import org.cleardays.disclosure.Verdict;
import org.cleardays.report.Report;

import org.springframework.stereotype.Component;

/** Lays the copies of one report side by side. */
@Component
class ReaderPreview {

    private final Disclosures disclosures;

    ReaderPreview(Disclosures disclosures) {
        this.disclosures = disclosures;
    }

    SideBySide of(Report report, Conference conference) {
        List<Had> all = Stream.concat(Stream.of(chair(report, conference)), conference.readers().stream().map(reader -> reader(report, reader)))
                .toList();
        List<SideBySide.Section> sections = all.getFirst().content().parts().stream()
                .map(part -> new SideBySide.Section(part.heading(), part.blocks().stream().map(block -> row(block.original(), all)).toList()))
                .toList();
        return new SideBySide(all.stream().map(Had::column).toList(), sections);
    }

    private Had chair(Report report, Conference conference) {
        return Had.of(new SideBySide.Column(conference.chair(), Optional.empty()), disclosures.forChair(report.id()),
                disclosures.verdicts(report.id(), conference.chair().id()));
    }

    /** What the reader was given, or would be given by the rules alone. */
    private Had reader(Report report, Person reader) {
        Optional<Copy> copy = disclosures.copiesOf(report.id()).stream().filter(one -> one.readerId().equals(reader.id())).findFirst();
        DisclosedCopy content = copy.flatMap(one -> disclosures.contentOf(one.id()))
                .orElseGet(() -> disclosures.preview(report.id(), reader.id(), List.of()));
        return Had.of(new SideBySide.Column(reader, copy), content, disclosures.verdicts(report.id(), reader.id()));
    }

    private static SideBySide.Row row(int number, List<Had> all) {
        return new SideBySide.Row(number, all.stream().map(had -> had.cell(number)).toList());
    }

    /** What one reader has. */
    private record Had(SideBySide.Column column, DisclosedCopy content, Map<Integer, DisclosedCopy.Block> blocks, Map<Integer, Verdict> verdicts) {

        static Had of(SideBySide.Column column, DisclosedCopy content, Map<Integer, Verdict> verdicts) {
            Map<Integer, DisclosedCopy.Block> blocks = new HashMap<>();
            content.parts().stream().flatMap(part -> part.blocks().stream()).forEach(block -> blocks.put(block.original(), block));
            return new Had(column, content, blocks, verdicts);
        }

        SideBySide.Cell cell(int number) {
            Optional<DisclosedCopy.Block> block = Optional.ofNullable(blocks.get(number));
            Verdict verdict = verdicts.getOrDefault(number, new Verdict.Reads());
            return new SideBySide.Cell(column.reader(), block, verdict, block.isPresent() && !verdict.reads());
        }
    }
}
