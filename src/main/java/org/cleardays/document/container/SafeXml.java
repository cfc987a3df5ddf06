package org.cleardays.document.container;

import java.io.ByteArrayInputStream;
import java.io.IOException;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;

import org.w3c.dom.Document;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.ext.DefaultHandler2;
import org.xml.sax.helpers.DefaultHandler;

/** Reads XML from strangers: no document type, no entities, nothing fetched. */
public final class SafeXml {

    private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";

    /** Deeper than any office document nests, and shallow enough to walk by recursion. */
    private static final String DEPTH = "300";

    private SafeXml() {
    }

    /** The tree of a part; a declared document type is an error. */
    public static Document tree(byte[] xml) throws SAXException, IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature(NO_DOCTYPE, true);
            factory.setAttribute("jdk.xml.maxElementDepth", DEPTH);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new DefaultHandler());
            Document tree = builder.parse(new ByteArrayInputStream(xml));
            if (!"1.0".equals(tree.getXmlVersion())) {
                throw new SAXException("Office programs write XML 1.0; later versions allow characters that no page can be printed with");
            }
            return tree;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("The platform's XML parser cannot be made safe", e);
        }
    }

    /** Whether a part declares a document type, whatever its encoding; one that cannot be read so far declares none. */
    public static boolean declaresDoctype(byte[] xml) throws IOException {
        Prolog prolog = new Prolog();
        try {
            var parser = SAXParserFactory.newDefaultNSInstance().newSAXParser();
            parser.setProperty("http://xml.org/sax/properties/lexical-handler", prolog);
            parser.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            parser.parse(new ByteArrayInputStream(xml), prolog);
        } catch (SAXException e) {
            return prolog.doctype;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("The platform's XML parser cannot be made safe", e);
        }
        return prolog.doctype;
    }

    /** Ends at the first element, or at the document type, before anything in it is read. */
    private static final class Prolog extends DefaultHandler2 {

        private boolean doctype;

        @Override
        public void startDTD(String name, String publicId, String systemId) throws SAXException {
            doctype = true;
            throw new SAXException("document type");
        }

        @Override
        public void startElement(String uri, String localName, String qName, Attributes attributes) throws SAXException {
            throw new SAXException("end of prolog");
        }

        @Override
        public void fatalError(org.xml.sax.SAXParseException e) throws SAXException {
            throw e;
        }
    }
}
