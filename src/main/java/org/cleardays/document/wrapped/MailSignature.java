package org.cleardays.document.wrapped;

/**
 * What checking an S/MIME signature came to. It is kept as evidence and trusted by nobody: we vouch for no issuer.
 *
 * @param result            whether the content is as its signer signed it
 * @param certificateSerial the signer's certificate's serial number in hexadecimal; blank where there is no certificate
 * @param issuerHash        SHA-256 of that certificate's issuer's name in hexadecimal; blank likewise
 */
public record MailSignature(Result result, String certificateSerial, String issuerHash) {

    /** There is a signature, and it cannot be read. */
    public static final MailSignature UNCHECKED = new MailSignature(Result.UNCHECKED, "", "");

    /** Whether the content is as its signer signed it. */
    public enum Result {
        /** It is; who the signer is, the certificate claims and nobody vouches for. */
        INTACT,
        /** It is not, or the certificate had run out when it was signed. */
        ALTERED,
        /** No certificate came with it, or it cannot be read. */
        UNCHECKED
    }
}
