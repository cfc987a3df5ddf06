package org.cleardays.hostile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.cleardays.fuzz.PdfSeeds;

/** PDFs (threats B7, B8, B9). */
final class PdfSpecimens {

    private PdfSpecimens() {
    }

    static List<Family> all() {
        return List.of(active(), bombs(), odd(), new Family("pdf, damaged").damaged("report.pdf", 15, PdfSeeds.saying("What we are worried about")));
    }

    /** They say something, and what they would do is nobody's: either refused, or read as their words. */
    private static Family active() {
        Family family = new Family("pdf, active");
        String refusedOrRead = "readable|unsafe active|unsafe embedded|unsafe external";
        for (String action : List.of("/S/JavaScript/JS(app.alert\\(1\\))", "/S/Launch/F(cmd.exe)", "/S/URI/URI(CANARY)", "/S/GoToR/F(other.pdf)",
                "/S/GoToE/F(other.pdf)", "/S/SubmitForm/F(CANARY)", "/S/ImportData/F(x.fdf)", "/S/Rendition")) {
            family.file(action.substring(3, 8) + " at opening.pdf", refusedOrRead, () -> bytes("/OpenAction<<" + action.replace("CANARY", Canary.url()) + ">>"));
        }
        return family
                .file("script in its names.pdf", refusedOrRead, () -> bytes("/Names<</JavaScript<</Names[(a)<</S/JavaScript/JS(x)>>]>>>>"))
                .file("file in its names.pdf", refusedOrRead, () -> bytes("/Names<</EmbeddedFiles<</Names[(a)<</Type/Filespec/F(a.exe)>>]>>>>"))
                .file("additional actions.pdf", refusedOrRead, () -> bytes("/AA<</WC<</S/JavaScript/JS(x)>>>>"))
                .file("XFA.pdf", refusedOrRead, () -> bytes("/AcroForm<</Fields[]/XFA 6 0 R>>", "6 0 obj\n<</Length 9>>\nstream\n<xdp:xdp/>\nendstream\nendobj\n"));
    }

    private static Family bombs() {
        return new Family("pdf, bombs")
                .file("stream of 1 GB.pdf", "", () -> content(zeros(1_000_000_000), "/FlateDecode"))
                .file("packed 10 times.pdf", "", () -> content(repeatedly(10), "[" + "/FlateDecode ".repeat(10) + "]"))
                .file("words without end.pdf", "", () -> content(deflated(("BT /F1 9 Tf (" + "word ".repeat(2_000) + ") Tj ET\n").repeat(3_000)), "/FlateDecode"))
                .file("pages that hold themselves.pdf", "", PdfSeeds.byHand("", "").replace("Kids[3 0 R]", "Kids[2 0 R 3 0 R]"))
                .file("pages 20,000 deep.pdf", "", PdfSpecimens::deep)
                .file("20,000 pages.pdf", "", () -> text(PdfSeeds.byHand("", "").replace("Kids[3 0 R]/Count 1", "Kids[" + "3 0 R ".repeat(20_000) + "]/Count 20000")))
                .file("says 2^31 pages.pdf", "", PdfSeeds.byHand("", "").replace("/Count 1", "/Count 2147483647"))
                .file("page of a kilometre.pdf", "", PdfSeeds.byHand("", "").replace("0 0 612 792", "-1e30 -1e30 1e30 1e30"))
                .file("form that holds itself.pdf", "", () -> text(PdfSeeds.byHand("", "6 0 obj\n<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources"
                        + "<</XObject<</X 6 0 R>>>>/Length 5>>\nstream\n/X Do\nendstream\nendobj\n").replace("/Resources<</Font", "/Resources<</XObject<</X 6 0 R>>/Font")
                        .replace("BT /F1 12 Tf", "/X Do BT /F1 12 Tf").replace("/Length 97", "/Length 103")))
                .file("arrays 100,000 deep.pdf", "", () -> text(PdfSeeds.byHand("/X " + "[".repeat(100_000) + "]".repeat(100_000), "")))
                .file("length elsewhere and back.pdf", "", PdfSeeds.byHand("", "6 0 obj\n<</Length 6 0 R>>\nstream\nx\nendstream\nendobj\n"))
                .file("cross-references in a ring.pdf", "", "%PDF-1.7\nxref\n0 1\n0000000000 65535 f \ntrailer\n<</Root 1 0 R/Prev 9>>\nstartxref\n9\n%%EOF")
                .file("picture of 50,000 by 50,000.pdf", "", () -> text(PdfSeeds.byHand("", "6 0 obj\n<</Type/XObject/Subtype/Image/Width 50000/Height 50000"
                        + "/BitsPerComponent 8/ColorSpace/DeviceRGB/Length 1>>\nstream\nx\nendstream\nendobj\n")));
    }

    private static Family odd() {
        return new Family("pdf, odd")
                .file("whole.pdf", "readable", () -> PdfSeeds.saying("What we are worried about"))
                .file("password.pdf", "password", () -> locked("open sesame"))
                .file("owner's password alone.pdf", "readable", () -> locked(""))
                .file("no pages.pdf", "", PdfSeeds.byHand("", "").replace("Kids[3 0 R]/Count 1", "Kids[]/Count 0"))
                .file("no words.pdf", "picture", PdfSeeds.byHand("", "").replace("/Contents 4 0 R", ""))
                .file("only its magic.pdf", "broken", "%PDF-1.7")
                .file("no catalogue.pdf", "broken", "%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<</Size 1>>\n%%EOF")
                .file("catalogue of itself.pdf", "", "%PDF-1.7\n1 0 obj\n1 0 R\nendobj\ntrailer\n<</Root 1 0 R>>\n%%EOF")
                .file("words before it.pdf", "readable", "some junk\n" + PdfSeeds.byHand("", ""))
                .file("a page as well.html", "readable|broken", "<html>" + PdfSeeds.byHand("", ""))
                .file("unknown filter.pdf", "", () -> content(new byte[10], "/NoSuchFilter"))
                .file("unknown encryption.pdf", "password|broken|readable", PdfSeeds.byHand("", "").replace("/Size 6", "/Size 6/Encrypt<</Filter/Other/V 9/R 9>>"));
    }

    private static byte[] bytes(String catalogue) {
        return bytes(catalogue, "");
    }

    private static byte[] bytes(String catalogue, String objects) {
        return text(PdfSeeds.byHand(catalogue, objects));
    }

    private static byte[] text(String pdf) {
        return pdf.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] content(byte[] stream, String filter) {
        String pdf = PdfSeeds.byHand("", "").replaceFirst("(?s)4 0 obj.*?endobj\n", "");
        String object = "4 0 obj\n<</Length " + stream.length + "/Filter " + filter + ">>\nstream\n" + new String(stream, StandardCharsets.ISO_8859_1)
                + "\nendstream\nendobj\n";
        return text(pdf.replace("5 0 obj", object + "5 0 obj"));
    }

    private static byte[] deep() {
        StringBuilder objects = new StringBuilder();
        for (int i = 10; i < 20_010; i++) {
            objects.append(i).append(" 0 obj\n<</Type/Pages/Count 1/Parent ").append(i == 10 ? 2 : i - 1).append(" 0 R/Kids[").append(i == 20_009 ? 3 : i + 1)
                    .append(" 0 R]>>\nendobj\n");
        }
        return text(PdfSeeds.byHand("", objects.toString()).replace("Kids[3 0 R]", "Kids[10 0 R]"));
    }

    private static byte[] repeatedly(int times) {
        byte[] packed = zeros(50_000_000);
        for (int i = 1; i < times; i++) {
            packed = deflated(new String(packed, StandardCharsets.ISO_8859_1));
        }
        return packed;
    }

    private static byte[] zeros(int length) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed, new Deflater(1))) {
            byte[] some = new byte[1_000_000];
            for (int i = 0; i < length / some.length; i++) {
                out.write(some);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    private static byte[] deflated(String words) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
            out.write(text(words));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    private static byte[] locked(String user) {
        try (PDDocument pdf = Loader.loadPDF(PdfSeeds.saying("What we are worried about")); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            StandardProtectionPolicy policy = new StandardProtectionPolicy("owner", user, new AccessPermission());
            policy.setEncryptionKeyLength(256);
            pdf.protect(policy);
            pdf.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
