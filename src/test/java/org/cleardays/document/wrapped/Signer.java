package org.cleardays.document.wrapped;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;

import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.cms.CMSAlgorithm;
import org.bouncycastle.cms.CMSEnvelopedDataGenerator;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoGeneratorBuilder;
import org.bouncycastle.cms.jcajce.JceCMSContentEncryptorBuilder;
import org.bouncycastle.cms.jcajce.JceKeyTransRecipientInfoGenerator;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** Somebody with a certificate of their own making, who signs and encrypts parts of mails. */
public final class Signer {

    private final KeyPair keys;
    private final X509Certificate certificate;

    private Signer(KeyPair keys, X509Certificate certificate) {
        this.keys = keys;
        this.certificate = certificate;
    }

    /** With the serial number 4711. */
    public static Signer create() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(256);
            KeyPair keys = generator.generateKeyPair();
            X500Name name = new X500Name("CN=N. Okafor,O=Oakfield School");
            var builder = new JcaX509v3CertificateBuilder(name, BigInteger.valueOf(4711), Date.from(Instant.EPOCH),
                    Date.from(Instant.parse("2100-01-01T00:00:00Z")), name, keys.getPublic());
            return new Signer(keys, new JcaX509CertificateConverter().getCertificate(
                    builder.build(new JcaContentSignerBuilder("SHA256withECDSA").build(keys.getPrivate()))));
        } catch (GeneralSecurityException | OperatorCreationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The signature beside the content, or around it. */
    public byte[] sign(byte[] content, boolean around) {
        try {
            CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
            generator.addSignerInfoGenerator(new JcaSimpleSignerInfoGeneratorBuilder().build("SHA256withECDSA", keys.getPrivate(), certificate));
            generator.addCertificates(new JcaCertStore(List.of(certificate)));
            return generator.generate(new CMSProcessableByteArray(content), around).getEncoded();
        } catch (GeneralSecurityException | OperatorCreationException | CMSException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** For a reader with an RSA key. */
    public static byte[] encrypt(byte[] content) {
        try {
            CMSEnvelopedDataGenerator generator = new CMSEnvelopedDataGenerator();
            KeyPairGenerator rsa = KeyPairGenerator.getInstance("RSA");
            rsa.initialize(2048);
            generator.addRecipientInfoGenerator(new JceKeyTransRecipientInfoGenerator(new byte[] {1, 2, 3}, rsa.generateKeyPair().getPublic()));
            return generator.generate(new CMSProcessableByteArray(content), new JceCMSContentEncryptorBuilder(CMSAlgorithm.AES128_CBC).build())
                    .getEncoded();
        } catch (GeneralSecurityException | CMSException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A whole mail around this part, signed beside it. */
    public String signedMail(String from, String part) {
        String content = part.replace("\r\n", "\n").replace("\n", "\r\n");
        byte[] signature = sign(content.getBytes(StandardCharsets.UTF_8), false);
        return ("From: " + from + "\nMIME-Version: 1.0\nContent-Type: multipart/signed; protocol=\"application/pkcs7-signature\"; micalg=sha-256;"
                + " boundary=\"=_s\"\n\nThis is signed.\n--=_s\n" + content + "\n--=_s\n"
                + "Content-Type: application/pkcs7-signature; name=smime.p7s\nContent-Transfer-Encoding: base64\n\n"
                + Base64.getMimeEncoder().encodeToString(signature) + "\n--=_s--\n").replace("\r\n", "\n").replace("\n", "\r\n");
    }

    /** A whole mail that is one S/MIME file. */
    public static String smimeMail(String from, byte[] p7m) {
        return ("From: " + from + "\nMIME-Version: 1.0\nContent-Type: application/pkcs7-mime; name=smime.p7m\n"
                + "Content-Transfer-Encoding: base64\nContent-Disposition: attachment; filename=smime.p7m\n\n"
                + Base64.getMimeEncoder().encodeToString(p7m) + "\n").replace("\r\n", "\n").replace("\n", "\r\n");
    }
}
