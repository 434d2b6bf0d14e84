package dev.faultline.query.web;

import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** The forms of a file that holds rows. */
public enum ExportFormat {
    CSV(new MediaType("text", "csv", StandardCharsets.UTF_8), "csv"),
    NDJSON(MediaType.APPLICATION_NDJSON, "ndjson");

    private final MediaType type;
    private final String ending;

    ExportFormat(MediaType type, String ending) {
        this.type = type;
        this.ending = ending;
    }

    /** A download of this name, written while it is read. */
    public ResponseEntity<StreamingResponseBody> download(String name, StreamingResponseBody body) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "." + ending + "\"")
                .body(body);
    }
}
