package org.cleardays.intake.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.cleardays.document.mail.Attachment;

/** The attachments of a mail, told apart by what they could be. */
public record Files(List<Attachment> attachments) {

    private static final byte[] OLE2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final List<String> WORD_NAMES = List.of(".docx", ".doc", ".docm", ".dotx", ".dotm");
    private static final List<String> DOCUMENT_NAMES = List.of(".pdf", ".odt", ".rtf", ".pages", ".txt", ".xlsx", ".xls", ".html", ".htm");
    private static final List<String> PACKED_NAMES = List.of(".zip", ".7z", ".rar", ".msg", ".eml", ".dat", ".p7m");
    private static final Set<String> PACKED_TYPES = Set.of("application/ms-tnef", "application/vnd.ms-tnef", "application/zip",
            "application/x-zip-compressed", "application/vnd.ms-outlook", "application/pkcs7-mime", "application/x-pkcs7-mime", "message/rfc822",
            "message/partial", "multipart/encrypted", "application/pgp-encrypted");

    /** Files that claim to be, or may be, Word files; the same file attached twice counts once. */
    public List<Attachment> word() {
        return distinct(attachments.stream().filter(Files::isWord).toList());
    }

    public boolean hasOtherDocument() {
        return attachments.stream().anyMatch(file -> file.type().equals("application/pdf") || named(file, DOCUMENT_NAMES));
    }

    public boolean hasPacked() {
        return attachments.stream().anyMatch(file -> PACKED_TYPES.contains(file.type()) || named(file, PACKED_NAMES));
    }

    public boolean hasCalendarReply() {
        return attachments.stream().anyMatch(file -> file.type().equals("text/calendar") || file.isNamed(".ics"));
    }

    private static boolean isWord(Attachment file) {
        boolean declared = file.type().contains("wordprocessingml") || file.type().startsWith("application/msword")
                || file.type().startsWith("application/vnd.ms-word");
        return declared || named(file, WORD_NAMES) || startsWith(file.bytes(), OLE2) && !named(file, PACKED_NAMES) && !named(file, DOCUMENT_NAMES);
    }

    private static boolean named(Attachment file, List<String> endings) {
        return endings.stream().anyMatch(file::isNamed);
    }

    private static List<Attachment> distinct(List<Attachment> files) {
        List<Attachment> distinct = new ArrayList<>();
        for (Attachment file : files) {
            if (distinct.stream().noneMatch(other -> Arrays.equals(other.bytes(), file.bytes()))) {
                distinct.add(file);
            }
        }
        return List.copyOf(distinct);
    }

    private static boolean startsWith(byte[] bytes, byte[] start) {
        return bytes.length >= start.length && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
    }
}
