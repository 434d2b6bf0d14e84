package dev.faultline.query.web;

import dev.faultline.catalog.CatalogException;
import dev.faultline.core.search.SearchSyntaxException;
import dev.faultline.engines.clickhouse.ClickHouseUnavailableException;
import java.util.List;
import java.util.function.Function;
import org.springframework.beans.TypeMismatchException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingRequestValueException;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** The one table from an error of the domain, or of the web layer, to the answer. First fitting row wins. */
final class ProblemTable {
    private static final List<Row<?>> ROWS = List.of(
            row(ProblemException.class, known -> known),
            row(
                    SearchSyntaxException.class,
                    error -> new ProblemException(ProblemCode.QUERY_SYNTAX, String.valueOf(error.getMessage()))
                            .at(error.span().start(), error.span().end())),
            row(ClickHouseUnavailableException.class, error -> new ProblemException(ProblemCode.ENGINE_AWAY)),
            row(CatalogException.Missing.class, says(ProblemCode.NOT_FOUND)),
            row(CatalogException.Taken.class, says(ProblemCode.TAKEN)),
            row(CatalogException.Forbidden.class, says(ProblemCode.FORBIDDEN)),
            row(CatalogException.Expired.class, says(ProblemCode.LINK_EXPIRED)),
            row(CatalogException.WrongProof.class, says(ProblemCode.INVALID_CREDENTIALS)),
            row(
                    CatalogException.Refused.class,
                    error -> says(ProblemCode.INVALID_VALUE).apply(error).inField(error.field())),
            row(
                    CatalogException.TooMany.class,
                    error -> says(ProblemCode.TOO_MANY_REQUESTS).apply(error).retryAfter(error.retryAfter())),
            row(CatalogException.Stale.class, ProblemTable::stale),
            row(DuplicateKeyException.class, error -> new ProblemException(ProblemCode.TAKEN)),
            row(CannotGetJdbcConnectionException.class, error -> new ProblemException(ProblemCode.ENGINE_AWAY)),
            row(TransientDataAccessException.class, error -> new ProblemException(ProblemCode.ENGINE_AWAY)),
            row(DataAccessResourceFailureException.class, error -> new ProblemException(ProblemCode.ENGINE_AWAY)),
            row(CannotCreateTransactionException.class, error -> new ProblemException(ProblemCode.ENGINE_AWAY)),
            row(HttpMessageNotReadableException.class, ProblemTable::unreadable),
            row(
                    MissingRequestValueException.class,
                    error -> new ProblemException(ProblemCode.MALFORMED_REQUEST, String.valueOf(error.getMessage()))),
            row(
                    TypeMismatchException.class,
                    error -> new ProblemException(
                                    ProblemCode.MALFORMED_REQUEST,
                                    "\"" + error.getValue() + "\" is not a value for " + error.getPropertyName())
                            .inField(String.valueOf(error.getPropertyName()))),
            row(ServletRequestBindingException.class, error -> new ProblemException(ProblemCode.MALFORMED_REQUEST)),
            row(NoResourceFoundException.class, error -> new ProblemException(ProblemCode.NOT_FOUND)),
            row(NoHandlerFoundException.class, error -> new ProblemException(ProblemCode.NOT_FOUND)),
            row(
                    HttpRequestMethodNotSupportedException.class,
                    error -> new ProblemException(ProblemCode.METHOD_NOT_ALLOWED)),
            row(
                    HttpMediaTypeNotSupportedException.class,
                    error -> new ProblemException(ProblemCode.UNSUPPORTED_MEDIA_TYPE)),
            row(HttpMediaTypeNotAcceptableException.class, error -> new ProblemException(ProblemCode.NOT_ACCEPTABLE)));

    /** The answer to an error; one without a row is a fault of this server. */
    ProblemException answer(Exception error) {
        return ROWS.stream()
                .flatMap(row -> row.answer(error).stream())
                .findFirst()
                .orElseGet(() -> new ProblemException(ProblemCode.INTERNAL));
    }

    private static ProblemException unreadable(HttpMessageNotReadableException error) {
        return switch (error.getCause()) {
            case UnrecognizedPropertyException unknown ->
                new ProblemException(
                                ProblemCode.MALFORMED_REQUEST,
                                "there is no field \"" + unknown.getPropertyName() + "\" here; known are "
                                        + unknown.getKnownPropertyIds())
                        .inField(unknown.getPropertyName());
            case JacksonException bad ->
                new ProblemException(ProblemCode.MALFORMED_REQUEST, bad.getOriginalMessage())
                        .inField(JsonPlace.of(bad));
            case null, default -> new ProblemException(ProblemCode.MALFORMED_REQUEST, "a JSON body is needed here");
        };
    }

    private static Function<Exception, ProblemException> says(ProblemCode code) {
        return error -> new ProblemException(code, String.valueOf(error.getMessage()));
    }

    private static ProblemException stale(CatalogException.Stale error) {
        var latest = error.latest();
        var by = latest.userId() == null ? null : new Problem.Actor(latest.userId(), String.valueOf(latest.userName()));
        return new ProblemException(ProblemCode.CONFLICT, String.valueOf(error.getMessage()))
                .conflict(new Problem.Conflict(by, latest.at(), latest.version()));
    }

    private static <E extends Exception> Row<E> row(Class<E> type, Function<? super E, ProblemException> answer) {
        return new Row<>(type, answer);
    }

    private record Row<E extends Exception>(Class<E> type, Function<? super E, ProblemException> make) {
        List<ProblemException> answer(Exception error) {
            return type.isInstance(error) ? List.of(make.apply(type.cast(error))) : List.of();
        }
    }
}
