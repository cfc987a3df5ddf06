package org.cleardays.document.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;

import org.cleardays.document.file.FileKind;
import org.cleardays.document.file.OpenedFile;
import org.cleardays.document.file.OpenedFile.Danger;
import org.cleardays.document.file.ReadFile;
import org.cleardays.document.form.BlockBuilder;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Opens web pages saved as files: words and tables alone; nothing in them runs, and nothing they name is fetched. */
public final class HtmlFile {

    private static final FileKind KIND = FileKind.HTML;

    private HtmlFile() {
    }

    /** What such a file says; never an exception. */
    public static OpenedFile open(byte[] bytes) {
        try {
            Document page = Jsoup.parse(new ByteArrayInputStream(bytes), null, "");
            HtmlBlocks blocks = new HtmlBlocks();
            page.body().filter(blocks);
            return new OpenedFile.Readable(new ReadFile(KIND, blocks.blocks(), ""));
        } catch (BlockBuilder.TooMuch e) {
            return new OpenedFile.Unsafe(KIND, Danger.TOO_LARGE_UNPACKED);
        } catch (IOException e) {
            return new OpenedFile.Broken(KIND, e.getClass().getSimpleName());
        }
    }
}
