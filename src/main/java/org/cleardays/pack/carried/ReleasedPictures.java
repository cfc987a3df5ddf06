package org.cleardays.pack.carried;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.cleardays.disclosure.DisclosedCopy;
import org.cleardays.document.carried.Carried;
import org.cleardays.document.carried.CarriedPictures;
import org.cleardays.pack.family.PagePictures;
import org.cleardays.report.Report;
import org.cleardays.report.Reports;

/** Pictures of the pages that a reader's copy holds, and of no others. */
record ReleasedPictures(JdbcCarriedReports files, Reports reports) implements PagePictures {

    @Override
    public boolean inPages(DisclosedCopy copy) {
        return !isRead(reports.get(copy.reportId()));
    }

    @Override
    public boolean shows(DisclosedCopy copy) {
        return !copy.holdsNothing() && pictures(reports.get(copy.reportId())).isPresent();
    }

    @Override
    public Optional<byte[]> of(DisclosedCopy copy) {
        Report report = reports.get(copy.reportId());
        List<Integer> pages = copy.parts().stream().flatMap(part -> part.blocks().stream()).map(DisclosedCopy.Block::original).toList();
        return pages.isEmpty() ? Optional.empty() : pictures(report).map(carried -> CarriedPictures.chosen(carried, pages, files.shownName(report)));
    }

    @Override
    public Optional<byte[]> png(UUID reportId, int page) {
        return pictures(reports.get(reportId)).flatMap(carried -> CarriedPictures.png(carried, page));
    }

    /** Also of a version that a newer one has taken the place of; none where its words were set anew. */
    private Optional<Carried.Pages> pictures(Report report) {
        return isRead(report) ? Optional.empty() : files.of(report).filter(Carried.Pages.class::isInstance).map(Carried.Pages.class::cast)
                .filter(pages -> !pages.readable());
    }

    private static boolean isRead(Report report) {
        return !report.statements().isEmpty() || !report.scales().isEmpty() || report.nothingToAdd().isPresent();
    }
}
