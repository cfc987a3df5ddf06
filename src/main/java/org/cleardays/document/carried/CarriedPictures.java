package org.cleardays.document.carried;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.cleardays.document.carried.Sheet.Ink;

/** Single pages of what {@link CarriedFiles} made pictures of; only of our own making, never a file as it came. */
public final class CarriedPictures {

    private CarriedPictures() {
    }

    /** These pages alone, from 1, as a new PDF that counts them from 1 and tells nothing of the others. */
    public static byte[] chosen(Carried.Pages carried, List<Integer> pages, String shownName) {
        try (PDDocument document = Loader.loadPDF(carried.pdf())) {
            List<Sheet> sheets = new ArrayList<>();
            for (int page : pages) {
                sheets.add(sheet(document.getPage(page - 1), !carried.incomplete().contains(page)));
            }
            return new SheetBook(shownName).bind(sheets, List.of()).pdf();
        } catch (IOException e) {
            throw new UncheckedIOException("Pages of our own making cannot be read", e);
        }
    }

    /** This page, from 1, as a PNG for the eye; empty where there is no picture of it. */
    public static Optional<byte[]> png(Carried.Pages carried, int page) {
        try (PDDocument document = Loader.loadPDF(carried.pdf()); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Optional<PDImageXObject> picture = page < 1 || page > document.getNumberOfPages() ? Optional.empty()
                    : picture(document.getPage(page - 1));
            if (picture.isPresent()) {
                ImageIO.write(picture.get().getImage(), "png", out);
            }
            return picture.map(shown -> out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException("Pages of our own making cannot be read", e);
        }
    }

    private static Sheet sheet(PDPage page, boolean whole) throws IOException {
        Optional<PDImageXObject> picture = picture(page);
        if (picture.isEmpty()) {
            return new Sheet(1, 1, Ink.NONE, new byte[0], false);
        }
        PDImageXObject shown = picture.get();
        boolean grey = shown.getColorSpace() instanceof PDDeviceGray;
        boolean photograph = COSName.DCT_DECODE.equals(shown.getCOSObject().getDictionaryObject(COSName.FILTER));
        Ink ink = grey ? photograph ? Ink.GREY_PHOTOGRAPH : Ink.GREY : photograph ? Ink.COLOUR_PHOTOGRAPH : Ink.COLOUR;
        return new Sheet(shown.getWidth(), shown.getHeight(), ink, shown.getCOSObject().createRawInputStream().readAllBytes(), whole);
    }

    private static Optional<PDImageXObject> picture(PDPage page) throws IOException {
        PDResources resources = page.getResources();
        for (COSName name : resources.getXObjectNames()) {
            if (resources.getXObject(name) instanceof PDImageXObject image) {
                return Optional.of(image);
            }
        }
        return Optional.empty();
    }
}
