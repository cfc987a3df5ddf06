package org.cleardays.document.pdf;

import java.io.IOException;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.action.PDAction;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDNamedDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;

/** Where a link of a PDF file leads: an address, {@code page n}, or {@code nowhere}. */
final class LinkTarget {

    private LinkTarget() {
    }

    static String of(PDAnnotationLink link, PDDocument document) throws IOException {
        PDAction action = link.getAction();
        if (action instanceof PDActionURI uri) {
            return uri.getURI();
        }
        return inside(action instanceof PDActionGoTo goTo ? goTo.getDestination() : link.getDestination(), document);
    }

    private static String inside(PDDestination destination, PDDocument document) throws IOException {
        PDDestination found = destination instanceof PDNamedDestination named
                ? document.getDocumentCatalog().findNamedDestinationPage(named) : destination;
        return found instanceof PDPageDestination page ? "page " + (page.retrievePageNumber() + 1) : "nowhere";
    }
}
