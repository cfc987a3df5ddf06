package org.cleardays.document.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * Takes out of a printed file what the renderer writes and nobody needs: marks around nothing, each with an object of its own, half of
 * all objects in a report. The pages look the same; the file is read and bound in half the time.
 */
final class Lean {

    private static final String MARK = "\n/Artifact /Prop";
    private static final String INLINE_IMAGE = "\nBI";
    private static final int NAME = "\n/Artifact /".length();
    private static final String BEGIN = " BDC";
    private static final String END = "\nEMC";
    private static final COSName PROPERTIES = COSName.PROPERTIES;
    private static final COSName PAGINATION = COSName.getPDFName("Pagination");
    private static final List<COSName> SMALL = List.of(COSName.A, COSName.BS);

    private Lean() {
    }

    static void make(PDDocument document) throws IOException {
        for (PDPage page : document.getPages()) {
            make(page);
        }
        COSDictionary root = document.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
        Deque<COSDictionary> elements = new ArrayDeque<>(List.of(root));
        while (!elements.isEmpty()) {
            element(elements.pop(), elements);
        }
    }

    private static void make(PDPage page) throws IOException {
        COSDictionary resources = page.getResources().getCOSObject();
        resources.setDirect(true);
        COSDictionary properties = resources.getCOSDictionary(PROPERTIES);
        if (properties != null && page.getCOSObject().getDictionaryObject(COSName.CONTENTS) instanceof COSStream stream) {
            String operators = read(stream);
            if (!operators.contains(INLINE_IMAGE)) {
                write(stream, withoutEmptyMarks(operators, properties));
                resources.removeItem(PROPERTIES);
            }
        }
        for (var annotation : page.getAnnotations()) {
            small(annotation.getCOSObject());
        }
    }

    /** PDFBox writes a mark on a line of its own, and no line's end within a text; so what looks like a mark is one. */
    private static String withoutEmptyMarks(String operators, COSDictionary properties) {
        StringBuilder kept = new StringBuilder(operators.length());
        int at = 0;
        for (int mark = operators.indexOf(MARK); mark >= 0; mark = operators.indexOf(MARK, at)) {
            kept.append(operators, at, mark);
            int begin = operators.indexOf(BEGIN, mark);
            at = begin + BEGIN.length();
            if (operators.startsWith(END, at)) {
                at += END.length();
            } else {
                COSDictionary property = properties.getCOSDictionary(COSName.getPDFName(operators.substring(mark + NAME, begin)));
                kept.append(PAGINATION.equals(property.getCOSName(COSName.TYPE)) ? "\n/Artifact <</Type /Pagination>> BDC" : "\n/Artifact BMC");
            }
        }
        return kept.append(operators, at, operators.length()).toString();
    }

    private static void element(COSDictionary element, Deque<COSDictionary> elements) {
        small(element);
        COSBase kids = element.getDictionaryObject(COSName.K);
        if (kids instanceof COSArray array) {
            array.forEach(kid -> kid(kid, elements));
        } else if (kids != null) {
            kid(kids, elements);
        }
    }

    private static void kid(COSBase kid, Deque<COSDictionary> elements) {
        COSBase found = kid instanceof COSObject indirect ? indirect.getObject() : kid;
        if (found instanceof COSDictionary dictionary) {
            if (dictionary.containsKey(COSName.S)) {
                elements.push(dictionary);
            } else {
                dictionary.setDirect(true);
            }
        }
    }

    private static void small(COSDictionary parent) {
        for (COSName key : SMALL) {
            if (parent.getDictionaryObject(key) instanceof COSDictionary one) {
                one.setDirect(true);
            }
        }
    }

    private static String read(COSStream stream) throws IOException {
        try (InputStream in = stream.createInputStream()) {
            return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }

    private static void write(COSStream stream, String operators) throws IOException {
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(operators.getBytes(StandardCharsets.ISO_8859_1));
        }
    }
}
