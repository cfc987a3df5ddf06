package org.cleardays.portal.api;

import java.util.List;

import org.cleardays.conference.BookingRefused;
import org.cleardays.portal.act.AlreadyBooked;
import org.cleardays.portal.act.NoLongerSo;
import org.cleardays.portal.act.NotFound;
import org.cleardays.portal.act.Refused;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Every refusal of the HTTP interface as a problem (RFC 9457), with {@code errors} where there are several. */
@Order(Ordered.HIGHEST_PRECEDENCE)
@RestControllerAdvice(basePackageClasses = ApiProblems.class)
class ApiProblems extends ResponseEntityExceptionHandler {

    @ExceptionHandler
    ProblemDetail notFound(NotFound none) {
        return problem(HttpStatus.NOT_FOUND, "There is nothing here for you.");
    }

    @ExceptionHandler
    ProblemDetail alreadyBooked(AlreadyBooked booked) {
        return problem(HttpStatus.CONFLICT, booked.getMessage());
    }

    @ExceptionHandler
    ProblemDetail noLongerSo(NoLongerSo changed) {
        return problem(HttpStatus.CONFLICT, changed.getMessage());
    }

    @ExceptionHandler
    ProblemDetail gateStopped(GateStopped stopped) {
        ProblemDetail problem = problem(HttpStatus.CONFLICT, stopped.getMessage());
        problem.setProperty("hits", stopped.hits());
        return problem;
    }

    @ExceptionHandler
    ProblemDetail bookingRefused(BookingRefused refused) {
        return refused("This cannot be booked so.", refused.reasons());
    }

    @ExceptionHandler
    ProblemDetail requestRefused(Refused refused) {
        return refused("This request cannot be done as it is.", refused.reasons());
    }

    /** An id in a path that is none is as good as an id that does not exist. */
    @Override
    protected ResponseEntity<Object> handleTypeMismatch(TypeMismatchException mismatch, HttpHeaders headers, HttpStatusCode status,
                                                        WebRequest request) {
        return ResponseEntity.of(notFound(new NotFound(mismatch))).build();
    }

    private static ProblemDetail refused(String detail, List<String> reasons) {
        ProblemDetail problem = problem(HttpStatus.BAD_REQUEST, detail);
        problem.setProperty("errors", reasons);
        return problem;
    }

    private static ProblemDetail problem(HttpStatus status, String detail) {
        return ProblemDetail.forStatusAndDetail(status, detail);
    }
}
