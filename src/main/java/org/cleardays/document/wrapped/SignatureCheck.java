package org.cleardays.document.wrapped;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.cert.CertificateException;
import java.util.Collection;
import java.util.HexFormat;

import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;

/** Checks the first signature of signed content with the certificate that came with it. */
final class SignatureCheck {

    /** Far beyond any key in use; a larger one costs seconds to check. */
    private static final int MOST_BYTES_OF_KEY = 2_500;

    private SignatureCheck() {
    }

    static MailSignature of(CMSSignedData data) {
        for (SignerInformation signer : data.getSignerInfos().getSigners()) {
            Collection<X509CertificateHolder> certificates = data.getCertificates().getMatches(signer.getSID());
            return certificates.isEmpty() ? MailSignature.UNCHECKED : check(signer, certificates.iterator().next());
        }
        return MailSignature.UNCHECKED;
    }

    private static MailSignature check(SignerInformation signer, X509CertificateHolder certificate) {
        return new MailSignature(result(signer, certificate), certificate.getSerialNumber().toString(16), issuerHash(certificate));
    }

    private static MailSignature.Result result(SignerInformation signer, X509CertificateHolder certificate) {
        try {
            if (certificate.getSubjectPublicKeyInfo().getEncoded().length > MOST_BYTES_OF_KEY) {
                return MailSignature.Result.UNCHECKED;
            }
            boolean holds = signer.verify(new JcaSimpleSignerInfoVerifierBuilder().build(certificate));
            return holds ? MailSignature.Result.INTACT : MailSignature.Result.ALTERED;
        } catch (CMSException e) {
            return MailSignature.Result.ALTERED;
        } catch (OperatorCreationException | CertificateException | IOException e) {
            return MailSignature.Result.UNCHECKED;
        }
    }

    private static String issuerHash(X509CertificateHolder certificate) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(certificate.getIssuer().getEncoded()));
        } catch (NoSuchAlgorithmException | IOException e) {
            throw new IllegalStateException("Every Java has SHA-256, and a name that was read can be written", e);
        }
    }
}
