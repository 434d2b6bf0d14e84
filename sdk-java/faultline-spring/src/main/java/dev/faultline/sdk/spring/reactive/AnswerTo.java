package dev.faultline.sdk.spring.reactive;

import org.springframework.core.annotation.MergedAnnotation;
import org.springframework.core.annotation.MergedAnnotations;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Which status an exception that nobody handles is answered with: below 500 it tells of the caller's mistake. */
final class AnswerTo {
    private AnswerTo() {}

    static int status(Throwable failed) {
        if (failed instanceof ErrorResponse answer) {
            return answer.getStatusCode().value();
        }
        MergedAnnotation<ResponseStatus> declared =
                MergedAnnotations.from(failed.getClass()).get(ResponseStatus.class);
        return declared.isPresent() ? declared.synthesize().code().value() : 500;
    }
}
