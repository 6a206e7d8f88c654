package fr.relance.shell.web;

import org.springframework.core.annotation.Order;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Problem documents for the API alone: the framework's own handler would give them to the pages as well. */
@RestControllerAdvice(annotations = RestController.class)
@Order(0)
class ApiErrors extends ResponseEntityExceptionHandler {}
