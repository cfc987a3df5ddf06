package org.cleardays.document.office;

import org.apache.poi.hwpf.model.Colorref;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.ShadingDescriptor;
import org.cleardays.document.file.Print;

/**
 * How the letters of an old Word file are printed ([MS-DOC] 2.6.1): by one of seventeen colours or by any, on a highlight or on a
 * shaded paragraph; POI does not tell the shade of a single run.
 */
final class DocSight {

    /** By their numbers ([MS-DOC] 2.9.119); 0 is automatic. */
    private static final int[] COLOURS = {Print.AUTOMATIC, 0, 0xFF, 0xFFFF, 0xFF00, 0xFF00FF, 0xFF0000, 0xFFFF00, 0xFFFFFF, 0x80, 0x8080, 0x8000,
        0x800080, 0x800000, 0x808000, 0x808080, 0xC0C0C0};

    private DocSight() {
    }

    static Print print(CharacterRun run, Paragraph paragraph) {
        int own = own(run);
        double size = run.getFontSize() <= 0 ? Print.usual().size() : run.getFontSize() / 2.0;
        if (run.isHighlighted()) {
            return new Print(Math.max(own, Print.BLACK), numbered(run.getHighlightedColor()), size);
        }
        int around = shade(paragraph.getShading());
        return new Print(own, around >= 0 ? around : paragraph.isInTable() ? Print.UNKNOWN : Print.WHITE, size);
    }

    private static int own(CharacterRun run) {
        int numbered = numbered(run.getColor());
        int any = run.getIco24();
        return numbered == Print.AUTOMATIC && any != -1 ? rgb(any) : numbered;
    }

    private static int shade(ShadingDescriptor shading) {
        Colorref back = shading == null || shading.isEmpty() ? null : shading.getCvBack();
        return back == null || back.isEmpty() || back.getValue() == -1 || back.getValue() == 0xFF000000 ? Print.AUTOMATIC : rgb(back.getValue());
    }

    /** Red comes last in these files. */
    private static int rgb(int bgr) {
        return (bgr & 255) << 16 | bgr & 0xFF00 | bgr >> 16 & 255;
    }

    private static int numbered(int number) {
        return number >= 0 && number < COLOURS.length ? COLOURS[number] : Print.AUTOMATIC;
    }
}
