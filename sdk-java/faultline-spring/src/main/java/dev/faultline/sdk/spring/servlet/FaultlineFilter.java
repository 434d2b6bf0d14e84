package dev.faultline.sdk.spring.servlet;

import dev.faultline.sdk.Faultline;
import dev.faultline.sdk.FaultlineClient;
import dev.faultline.sdk.Request;
import dev.faultline.sdk.Scopes;
import dev.faultline.sdk.spring.LogMarks;
import dev.faultline.sdk.spring.RequestWork;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.DispatcherServlet;

/** Gives each request a scope of its own and reports what it fails with. */
final class FaultlineFilter extends OncePerRequestFilter {
    private static final String WORK = FaultlineFilter.class.getName() + ".work";
    private static final String MECHANISM = "spring.servlet";

    static @Nullable RequestWork workOf(HttpServletRequest request) {
        return (RequestWork) request.getAttribute(WORK);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        FaultlineClient client = Faultline.client();
        if (client == null) {
            chain.doFilter(request, response);
            return;
        }
        RequestWork known = workOf(request);
        RequestWork work = known == null ? begin(client, request) : known;
        int status = HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
        try (Scopes.Entered ignored = work.enter()) {
            chain.doFilter(request, response);
            status = response.getStatus();
            reportAnswered(work, request, status);
        } catch (Throwable failed) {
            work.failed(withoutWrapper(failed), MECHANISM, false);
            throw failed;
        } finally {
            end(work, request, response, status);
        }
    }

    /** An answer computed on another thread comes back as a second dispatch, which belongs to the same work. */
    @Override
    protected boolean shouldNotFilterAsyncDispatch() {
        return false;
    }

    private static RequestWork begin(FaultlineClient client, HttpServletRequest request) {
        // A session's id may stand in the path behind a semicolon.
        String url = request.getRequestURL().toString().replaceAll(";[^/]*", "");
        Map<String, String> headers = new LinkedHashMap<>();
        for (String name : Collections.list(request.getHeaderNames())) {
            headers.put(name, request.getHeader(name));
        }
        Request details =
                new Request(request.getMethod(), url, request.getQueryString(), headers, request.getRemoteAddr());
        String path = request.getMethod() + " " + request.getRequestURI().replaceAll(";[^/]*", "");
        RequestWork work = RequestWork.begin(client, details, path, request::getHeader);
        request.setAttribute(WORK, work);
        return work;
    }

    private static void end(RequestWork work, HttpServletRequest request, HttpServletResponse response, int status) {
        LogMarks.clear();
        if (request.isAsyncStarted()) {
            request.getAsyncContext().addListener(new EndOfAnswer(work, response));
        } else {
            // The container's page for the error is no route of this request.
            request.removeAttribute(WORK);
            work.end(status);
        }
    }

    /** An exception that a handler turned into an answer is an error if the answer says so. */
    private static void reportAnswered(RequestWork work, HttpServletRequest request, int status) {
        if (status >= 500
                && request.getAttribute(DispatcherServlet.EXCEPTION_ATTRIBUTE) instanceof Throwable answered) {
            work.failed(answered, MECHANISM, true);
        }
    }

    /** Servlets and their containers wrap what the application threw; the wrapper says nothing. */
    private static Throwable withoutWrapper(Throwable thrown) {
        return thrown instanceof ServletException && thrown.getCause() != null ? thrown.getCause() : thrown;
    }
}
