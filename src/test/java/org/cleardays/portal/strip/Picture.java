package org.cleardays.portal.strip;

import java.io.StringReader;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;

import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A strip as it was drawn, read back as XML: it can be asked for what stands where. */
record Picture(Document svg) {

    private static final Pattern PLACE = Pattern.compile("translate\\(([0-9.-]+) ([0-9.-]+)\\)");
    private static final XPath PATHS = XPathFactory.newInstance().newXPath();

    static Picture of(Strip strip) {
        return of(StripPicture.draw(strip));
    }

    static Picture of(String svg) {
        try {
            return new Picture(DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg))));
        } catch (SAXException | ParserConfigurationException | java.io.IOException e) {
            throw new AssertionError("This is no XML: " + svg, e);
        }
    }

    String text(String path) {
        try {
            return PATHS.evaluate(path, svg);
        } catch (XPathExpressionException e) {
            throw new IllegalArgumentException(path, e);
        }
    }

    String attribute(String path) {
        return text(path);
    }

    double number(String path) {
        return Double.parseDouble(text(path));
    }

    int count(String path) {
        try {
            return ((NodeList) PATHS.evaluate(path, svg, XPathConstants.NODESET)).getLength();
        } catch (XPathExpressionException e) {
            throw new IllegalArgumentException(path, e);
        }
    }

    /** How far to the right a shape was put. */
    double place(String path) {
        Matcher place = PLACE.matcher(text(path));
        if (!place.matches()) {
            throw new AssertionError("No place at " + path);
        }
        return Double.parseDouble(place.group(1));
    }

    double placeOfMark(int number) {
        return place("(//g[contains(@class, 'app-strip__mark')])[" + number + "]/path/@transform");
    }
}
