package dev.faultline.query.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;

/** Turns every exception into an answer: problem+json under {@code /api/v1}, {@code {"detail"}} under {@code /api/0}. */
@RestControllerAdvice
final class ProblemHandler {
    private static final Logger LOG = LoggerFactory.getLogger(ProblemHandler.class);

    private final ProblemTable table = new ProblemTable();

    @ExceptionHandler
    ResponseEntity<Object> answer(Exception error, HttpServletRequest request) {
        var known = table.answer(error);
        if (known.code() == ProblemCode.INTERNAL) {
            LOG.error("{} {} failed", request.getMethod(), request.getRequestURI(), error);
        }
        return answer(known, request);
    }

    /** Whoever asked has left, as every page with a live stream does once: nobody hears an answer, nothing is wrong. */
    @ExceptionHandler
    void left(AsyncRequestNotUsableException gone, HttpServletRequest request) {
        LOG.debug("{} {}: the client left", request.getMethod(), request.getRequestURI());
    }

    private static ResponseEntity<Object> answer(ProblemException known, HttpServletRequest request) {
        var problem = known.asProblem(RequestId.of(request));
        var answer = ResponseEntity.status(problem.status());
        if (problem.retryAfterSeconds() != null) {
            answer.header(HttpHeaders.RETRY_AFTER, Long.toString(problem.retryAfterSeconds()));
        }
        if (request.getRequestURI().startsWith("/api/0/")) {
            return answer.contentType(MediaType.APPLICATION_JSON).body(Map.of("detail", problem.detail()));
        }
        return answer.contentType(MediaType.APPLICATION_PROBLEM_JSON).body(problem);
    }
}
