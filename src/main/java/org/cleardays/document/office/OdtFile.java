package org.cleardays.document.office;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;

import org.cleardays.document.container.Archive;
import org.cleardays.document.container.ArchiveLimits;
import org.cleardays.document.container.SafeXml;
import org.cleardays.document.container.Xml;
import org.cleardays.document.file.FileKind;
import org.cleardays.document.file.OpenedFile;
import org.cleardays.document.file.OpenedFile.Danger;
import org.cleardays.document.file.ReadFile;
import org.cleardays.document.form.BlockBuilder;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** Opens OpenDocument texts (.odt) with the platform's XML parser alone, as ODF 1.3 part 3 describes them. */
public final class OdtFile {

    private static final FileKind KIND = FileKind.ODT;

    private OdtFile() {
    }

    /** What such a file says; never an exception. */
    public static OpenedFile open(byte[] bytes) {
        try {
            return open(Archive.ofDocument(bytes, ArchiveLimits.DOCUMENT));
        } catch (Archive.Refused e) {
            return new OpenedFile.Unsafe(KIND, e.danger());
        } catch (BlockBuilder.TooMuch e) {
            return new OpenedFile.Unsafe(KIND, Danger.TOO_LARGE_UNPACKED);
        } catch (IOException | SAXException e) {
            return new OpenedFile.Broken(KIND, e.getClass().getSimpleName());
        }
    }

    private static OpenedFile open(Archive archive) throws IOException, SAXException, Archive.Refused {
        if (isEncrypted(archive)) {
            return new OpenedFile.PasswordProtected(KIND);
        }
        archive.refuseDoctypes();
        Map<String, byte[]> parts = archive.parts();
        if (!parts.containsKey("content.xml")) {
            return new OpenedFile.Broken(KIND, "The content is missing");
        }
        Element content = SafeXml.tree(parts.get("content.xml")).getDocumentElement();
        Optional<Element> styles = parts.containsKey("styles.xml")
                ? Optional.of(SafeXml.tree(parts.get("styles.xml")).getDocumentElement()) : Optional.empty();
        Optional<Danger> danger = OdtDangers.of(archive.names(), content, styles);
        return danger.isPresent() ? new OpenedFile.Unsafe(KIND, danger.get()) : read(content, styles);
    }

    private static OpenedFile read(Element content, Optional<Element> styles) {
        Optional<Element> body = Xml.children(content, "body").stream().flatMap(part -> Xml.children(part, "text").stream()).findFirst();
        if (body.isEmpty()) {
            return new OpenedFile.Broken(KIND, "The content has no text");
        }
        OdtStyles known = new OdtStyles(content, styles);
        if (OdtLeftovers.coversSome(content, known)) {
            return new OpenedFile.Unsafe(KIND, Danger.COVERED);
        }
        OdtBlocks blocks = new OdtBlocks(known);
        return new OpenedFile.Readable(new ReadFile(KIND, blocks.in(body.get()), styles.map(blocks::footers).orElse("")));
    }

    /** The list of parts says so of each part; since LibreOffice 24.2, one encrypted part holds all others. */
    private static boolean isEncrypted(Archive archive) throws IOException, SAXException {
        byte[] manifest = archive.parts().get("META-INF/manifest.xml");
        return archive.names().contains("encrypted-package")
                || manifest != null && !SafeXml.declaresDoctype(manifest)
                && !Xml.descendants(SafeXml.tree(manifest).getDocumentElement(), "encryption-data").isEmpty();
    }
}
