package org.cleardays.document.binding;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDPage;
import org.cleardays.document.object.RawStream;

/** What is drawn on a page without tags, as one marked piece; marks that lead nowhere are left out (ISO 14289-1, 7.1). */
final class Untagged {

    private static final Set<String> MARKS = Set.of(OperatorName.BEGIN_MARKED_CONTENT, OperatorName.BEGIN_MARKED_CONTENT_SEQ,
            OperatorName.END_MARKED_CONTENT, OperatorName.MARKED_CONTENT_POINT, OperatorName.MARKED_CONTENT_POINT_WITH_PROPS);

    private Untagged() {
    }

    static RawStream contents(PDPage page) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes("/Figure<</MCID 0>>BDC\n".getBytes(StandardCharsets.US_ASCII));
        try {
            new ContentStreamWriter(out).writeTokens(withoutMarks(page));
        } catch (IOException e) {
            throw new BookRefused("What a page draws cannot be read", e);
        }
        out.writeBytes("\nEMC\n".getBytes(StandardCharsets.US_ASCII));
        return RawStream.packed(out.toByteArray());
    }

    private static List<Object> withoutMarks(PDPage page) throws IOException {
        List<Object> kept = new ArrayList<>();
        List<Object> operands = new ArrayList<>();
        PDFStreamParser parser = new PDFStreamParser(page);
        for (Object token = parser.parseNextToken(); token != null; token = parser.parseNextToken()) {
            operands.add(token);
            if (token instanceof Operator operator) {
                if (!MARKS.contains(operator.getName())) {
                    kept.addAll(operands);
                }
                operands.clear();
            }
        }
        return kept;
    }
}
