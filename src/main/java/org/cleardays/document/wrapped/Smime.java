package org.cleardays.document.wrapped;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;

/** Opens S/MIME (RFC 8551): signed content is taken out and its signature checked; encrypted content stays closed. */
public final class Smime {

    private static final int MOST_BYTES_OF_SIGNATURE = 256 * 1024;
    private static final Set<String> ENCRYPTED = Set.of(PKCSObjectIdentifiers.envelopedData.getId(), PKCSObjectIdentifiers.encryptedData.getId(),
            PKCSObjectIdentifiers.id_ct_authEnvelopedData.getId());

    private Smime() {
    }

    /** Opens {@code application/pkcs7-mime}. */
    public static OpenedSmime open(byte[] p7m) {
        return guarded(() -> opened(p7m), OpenedSmime.Broken::new);
    }

    /** Checks the signature of {@code multipart/signed} over its first part, as it stands in the mail from its first header on. */
    public static MailSignature checked(byte[] part, byte[] p7s) {
        if (p7s.length > MOST_BYTES_OF_SIGNATURE) {
            return MailSignature.UNCHECKED;
        }
        MailSignature asItStands = guarded(() -> detached(part, p7s), detail -> MailSignature.UNCHECKED);
        return asItStands.result() == MailSignature.Result.ALTERED
                ? guarded(() -> detached(withLineEnds(part), p7s), detail -> MailSignature.UNCHECKED) : asItStands;
    }

    /** Bouncy Castle answers damaged structures with all kinds of runtime exceptions, and endless nesting with an overflow: this is their end. */
    private static <T> T guarded(Supplier<T> reading, Function<String, T> broken) {
        try {
            return reading.get();
        } catch (RuntimeException | StackOverflowError e) {
            return broken.apply(e.getClass().getSimpleName());
        }
    }

    private static OpenedSmime opened(byte[] p7m) {
        try (ASN1InputStream in = new ASN1InputStream(p7m)) {
            ContentInfo info = ContentInfo.getInstance(in.readObject());
            if (info == null) {
                return new OpenedSmime.Broken("Empty");
            }
            String type = info.getContentType().getId();
            if (ENCRYPTED.contains(type)) {
                return new OpenedSmime.Encrypted();
            }
            return type.equals(PKCSObjectIdentifiers.signedData.getId()) ? signed(new CMSSignedData(info)) : new OpenedSmime.Nothing();
        } catch (IOException | CMSException e) {
            return new OpenedSmime.Broken(e.getClass().getSimpleName());
        }
    }

    private static OpenedSmime signed(CMSSignedData data) {
        return data.getSignedContent() != null && data.getSignedContent().getContent() instanceof byte[] content
                ? new OpenedSmime.Signed(content, SignatureCheck.of(data)) : new OpenedSmime.Nothing();
    }

    private static MailSignature detached(byte[] part, byte[] p7s) {
        try {
            return SignatureCheck.of(new CMSSignedData(new CMSProcessableByteArray(part), p7s));
        } catch (CMSException e) {
            return MailSignature.UNCHECKED;
        }
    }

    /** Mails are signed with the line ends of the way (RFC 8551, 3.1.1), and often kept with others. */
    private static byte[] withLineEnds(byte[] part) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(part.length + part.length / 32);
        for (int i = 0; i < part.length; i++) {
            if (part[i] == '\n' && (i == 0 || part[i - 1] != '\r')) {
                out.write('\r');
            }
            out.write(part[i]);
        }
        return out.toByteArray();
    }
}
