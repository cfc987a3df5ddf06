package org.cleardays.document.packed;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;

import org.apache.poi.hmef.Attachment;
import org.apache.poi.hmef.HMEFMessage;
import org.apache.poi.hmef.attribute.MAPIAttribute;
import org.apache.poi.hmef.attribute.TNEFAttribute;
import org.apache.poi.hmef.attribute.TNEFProperty;
import org.apache.poi.hsmf.datatypes.MAPIProperty;
import org.cleardays.document.file.FileKind;
import org.cleardays.document.file.OpenedFile;
import org.cleardays.document.mail.MailWords;

/** A winmail.dat ([MS-OXTNEF]): what Outlook packs a mail's files into when it thinks that another Outlook will read them. */
final class TnefFile {

    private static final int MOST_BYTES = 64 * 1024 * 1024;

    /** A mail within stands behind the 16 bytes of an interface's name ([MS-OXTNEF] 2.1.3.4), and is a winmail.dat of its own. */
    private static final int BEFORE_MAIL = 16;
    private static final byte[] SIGNATURE = {0x78, (byte) 0x9F, 0x3E, 0x22};

    static {
        TNEFAttribute.setMaxRecordLength(MOST_BYTES);
        MAPIAttribute.setMaxRecordLength(MOST_BYTES);
    }

    private TnefFile() {
    }

    static OpenedFile open(byte[] bytes) throws IOException {
        HMEFMessage message = new HMEFMessage(new ByteArrayInputStream(bytes));
        FilesWithin files = new FilesWithin();
        for (Attachment attachment : message.getAttachments()) {
            files.add(content(attachment), attachment.getLongFilename(), attachment.getFilename());
        }
        return files.packed(FileKind.TNEF, words(message));
    }

    private static byte[] content(Attachment attachment) {
        MAPIAttribute object = attachment.getMAPIAttribute(MAPIProperty.ATTACH_DATA);
        Optional<byte[]> mail = object == null ? Optional.empty() : mailIn(object.getData());
        TNEFAttribute data = attachment.getAttribute(TNEFProperty.ID_ATTACHDATA);
        return mail.orElseGet(() -> data == null ? object == null ? new byte[0] : object.getData() : data.getData());
    }

    private static Optional<byte[]> mailIn(byte[] object) {
        boolean isMail = object.length > BEFORE_MAIL + SIGNATURE.length
                && Arrays.equals(object, BEFORE_MAIL, BEFORE_MAIL + SIGNATURE.length, SIGNATURE, 0, SIGNATURE.length);
        return isMail ? Optional.of(Arrays.copyOfRange(object, BEFORE_MAIL, object.length)) : Optional.empty();
    }

    private static String words(HMEFMessage message) {
        TNEFAttribute body = message.getMessageAttribute(TNEFProperty.ID_BODY);
        if (body == null) {
            return message.getBody() == null ? "" : RichWords.in(message.getBody());
        }
        return MailWords.words(body.getData()).replace("\0", "").strip();
    }
}
