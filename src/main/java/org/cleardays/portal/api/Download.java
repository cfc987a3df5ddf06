package org.cleardays.portal.api;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Bytes to be kept as a file, under a name that tells nothing. */
final class Download {

    private Download() {
    }

    static ResponseEntity<byte[]> of(String mediaType, String fileName, byte[] bytes) {
        return ResponseEntity.ok().contentType(MediaType.parseMediaType(mediaType))
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(fileName).build().toString())
                .body(bytes);
    }
}
