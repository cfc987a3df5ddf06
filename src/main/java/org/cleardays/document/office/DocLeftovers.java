package org.cleardays.document.office;

import java.io.IOException;
import java.util.List;

import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.cleardays.document.container.OleContainer;
import org.cleardays.document.file.Leftovers;
import org.cleardays.document.file.Leftovers.What;

/** What an old Word file holds beside the words that anybody sees. */
public final class DocLeftovers {

    private static final char FIELD = '\u0013';

    private DocLeftovers() {
    }

    /** In words, of a file that {@link DocFile} could read. */
    public static List<String> of(byte[] file) {
        Leftovers left = new Leftovers();
        try (POIFSFileSystem container = OleContainer.open(file); HWPFDocument document = new HWPFDocument(container)) {
            Range all = document.getOverallRange();
            for (int i = 0; i < all.numCharacterRuns(); i++) {
                count(all.getCharacterRun(i), left);
            }
            left.countIf(document.getCommentsRange().text().length() > 1, What.COMMENT);
            left.countIf(!document.getPicturesTable().getAllPictures().isEmpty(), What.PICTURE);
            left.countIf(document.getBookmarks().getBookmarksCount() > 0, What.BOOKMARK);
            left.countIf(document.getSummaryInformation() != null, What.PROPERTIES);
            DocReader reader = new DocReader(document);
            reader.read();
            left.countIf(reader.leftSomeUnseen(), What.UNSEEN);
        } catch (IOException | RuntimeException e) {
            // its reader has read it; what else it holds cannot be told
            left.count(What.DATA);
        }
        return left.words();
    }

    private static void count(CharacterRun run, Leftovers left) {
        left.countIf(run.isMarkedDeleted(), What.DELETION);
        left.countIf(run.isMarkedInserted(), What.INSERTION);
        left.countIf(run.isVanished(), What.HIDDEN);
        left.countIf(run.text().indexOf(FIELD) >= 0, What.FIELD);
    }
}
