package dev.faultline.query.tools;

import dev.faultline.catalog.address.AddressSettings;
import dev.faultline.query.search.Search;
import dev.faultline.query.web.ProblemCode;
import dev.faultline.query.web.ProblemException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Sentry's way of paging: both directions in the {@code Link} header, always. */
@Component
final class ToolPages {
    private final AddressSettings address;

    ToolPages(AddressSettings address) {
        this.address = address;
    }

    /** The address of a page of the UI. */
    String page(String path) {
        return address.page(path).toString();
    }

    /** @param next our cursor of what follows, or null at the end */
    <T> ResponseEntity<T> answer(T body, String path, @Nullable String next, @Nullable Long hits) {
        var link =
                link(path, "", "previous", false) + ", " + link(path, next == null ? "" : next, "next", next != null);
        var answer = ResponseEntity.ok().header(HttpHeaders.LINK, link);
        if (hits != null) {
            answer.header("X-Hits", hits.toString());
        }
        return answer.body(body);
    }

    private String link(String path, String cursor, String relation, boolean results) {
        return "<" + page(path) + "?cursor=" + URLEncoder.encode(cursor, StandardCharsets.UTF_8) + ">; rel=\""
                + relation + "\"; results=\"" + results + "\"; cursor=\"" + cursor + "\"";
    }

    /** A path that names a project must name one that exists: a tool would take an empty answer for "nothing yet". */
    static Search known(Search search) {
        if (search.selection().scope().tenant().projects().isEmpty()) {
            throw new ProblemException(ProblemCode.NOT_FOUND, "there is no such project");
        }
        return search;
    }

    /** Tools send an empty cursor, or Sentry's {@code 0:0:0}, for the first page. */
    static @Nullable String cursor(@Nullable String sent) {
        return sent == null || sent.isEmpty() || sent.matches("0:0:[01]") ? null : sent;
    }
}
