package dev.faultline.query.event;

import dev.faultline.catalog.access.Grant;
import dev.faultline.catalog.access.Permission;
import dev.faultline.core.event.EventId;
import dev.faultline.engines.blobs.BlobStore;
import dev.faultline.facts.query.EventFiles;
import dev.faultline.facts.query.EventFiles.EventFile;
import dev.faultline.facts.query.QueryBudget;
import dev.faultline.query.search.ScopeRequest;
import dev.faultline.query.search.Searches;
import dev.faultline.query.web.Needs;
import dev.faultline.query.web.ProblemCode;
import dev.faultline.query.web.ProblemException;
import dev.faultline.query.web.Summary;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Files of events. They are strangers' bytes under strangers' names: always a download of no type, so that none of them
 * ever runs or renders under this server's name.
 */
@RestController
@RequestMapping("/api/v1/orgs/{org}/events/{event}/attachments")
@Needs(Permission.EVENT_READ)
class AttachmentController {
    private final Searches searches;
    private final EventFiles files;
    private final BlobStore blobs;

    AttachmentController(Searches searches, EventFiles files, BlobStore blobs) {
        this.searches = searches;
        this.files = files;
        this.blobs = blobs;
    }

    /** A file. {@code contentType} is what the sender said; a download never has it. */
    record AttachmentView(String id, String name, String contentType, String kind, long size, Instant receivedAt) {}

    @GetMapping
    @Summary("Files that came with an event")
    List<AttachmentView> listAttachments(Grant grant, @PathVariable String event) {
        return files(grant, event).stream()
                .map(file -> new AttachmentView(
                        id(file), file.name(), file.contentType(), file.kind(), file.size(), file.receivedAt()))
                .toList();
    }

    @GetMapping(value = "/{attachment}", produces = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    @Summary("The bytes of a file, as a download")
    ResponseEntity<Resource> downloadAttachment(
            Grant grant, @PathVariable String event, @PathVariable String attachment) {
        var file = files(grant, event).stream()
                .filter(each -> id(each).equals(attachment))
                .findFirst()
                .orElseThrow(() -> new ProblemException(ProblemCode.NOT_FOUND));
        var bytes = blobs.get(file.blob())
                .orElseThrow(() -> new ProblemException(ProblemCode.NOT_FOUND, "the bytes of this file are gone"));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .contentLength(file.size())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(plain(file.name()), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .body(new InputStreamResource(bytes));
    }

    private List<EventFile> files(Grant grant, String event) {
        if (!EventId.isValid(event)) {
            throw new ProblemException(ProblemCode.NOT_FOUND, "an event id is 32 hex digits");
        }
        var search = searches.of(grant, new ScopeRequest(null, null, null, null));
        return files.of(search.organization(), EventId.parse(event), QueryBudget.SCREEN);
    }

    /** Stable, and says nothing of where the bytes lie. */
    private static String id(EventFile file) {
        return UUID.nameUUIDFromBytes((file.blob() + "/" + file.name()).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    /** Without folders, control characters and the dots that would hide it. */
    private static String plain(String name) {
        var last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        var safe = last.replaceAll("[\\p{Cntrl}\"<>|:*?]", "_").replaceAll("^\\.+", "");
        return safe.isBlank() ? "attachment" : safe.substring(0, Math.min(150, safe.length()));
    }
}
