package org.cleardays.document.page;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.cleardays.document.form.BlockBuilder;

/** Follows what a page draws: letters, lines and pictures; counts its steps, for a page may be written to have no end. */
final class PageWalk extends PDFTextStripper {

    private static final int STEPS = 3_000_000;
    private static final int LETTERS = 500_000;

    private final List<Glyph> glyphs = new ArrayList<>();
    private final Deque<Integer> marks = new ArrayDeque<>();
    private PageLines lines;
    private int pictures;
    private int steps;

    private PageWalk() {
    }

    static DrawnPage over(PDPage page) throws IOException {
        PageWalk walk = new PageWalk();
        walk.lines = new PageLines(page);
        walk.processPage(page);
        return new DrawnPage(walk.lines.width(), walk.lines.height(), walk.glyphs, Grids.of(walk.lines.rulings()), walk.pictures);
    }

    @Override
    protected void startPage(PDPage page) {
        // nothing is written
    }

    @Override
    protected void writePage() {
        // nothing is written
    }

    @Override
    public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
        int around = marks.isEmpty() ? Glyph.UNMARKED : marks.peek();
        boolean artifact = COSName.ARTIFACT.equals(tag);
        marks.push(artifact ? Glyph.ARTIFACT : properties == null ? around : properties.getInt(COSName.MCID, around));
        super.beginMarkedContentSequence(tag, properties);
    }

    @Override
    public void endMarkedContentSequence() {
        marks.poll();
        super.endMarkedContentSequence();
    }

    @Override
    protected void processTextPosition(TextPosition position) {
        Glyph glyph = new Glyph(position.getUnicode(), position.getX(), position.getY(), position.getWidth(),
                Math.max(1, position.getFontSizeInPt()), isBold(position), marks.isEmpty() ? Glyph.UNMARKED : marks.peek());
        if (!isDrawnTwice(glyph)) {
            glyphs.add(glyph);
        }
        if (glyphs.size() > LETTERS) {
            throw new BlockBuilder.TooMuch();
        }
    }

    /** Some programs draw a letter twice, a hair apart, to make it look bold. */
    private boolean isDrawnTwice(Glyph glyph) {
        for (int i = glyphs.size() - 1; i >= 0 && i >= glyphs.size() - 3; i--) {
            Glyph before = glyphs.get(i);
            if (before.text().equals(glyph.text()) && Math.abs(before.x() - glyph.x()) < glyph.width() * 0.25
                    && Math.abs(before.y() - glyph.y()) < 1) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBold(TextPosition position) {
        PDFontDescriptor descriptor = position.getFont().getFontDescriptor();
        String name = String.valueOf(position.getFont().getName());
        return name.contains("Bold") || name.contains("Black")
                || descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= 700);
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if (++steps > STEPS) {
            throw new BlockBuilder.TooMuch();
        }
        lines.follow(operator.getName(), operands, getGraphicsState().getCurrentTransformationMatrix());
        if (operator.getName().equals("BI") || operator.getName().equals("Do") && isPicture(operands)) {
            pictures++;
        }
        super.processOperator(operator, operands);
    }

    private boolean isPicture(List<COSBase> operands) {
        return !operands.isEmpty() && operands.getFirst() instanceof COSName name && getResources() != null && getResources().isImageXObject(name);
    }
}
