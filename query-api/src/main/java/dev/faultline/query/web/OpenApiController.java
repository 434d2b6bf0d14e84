package dev.faultline.query.web;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The API's description. It was made and checked when the product was built. */
@RestController
@Public
final class OpenApiController {

    @GetMapping(path = "/api/v1/openapi.json", produces = MediaType.APPLICATION_JSON_VALUE)
    @Summary("This document")
    ResponseEntity<Resource> openApiDocument() {
        return ResponseEntity.ok(new ClassPathResource("api/openapi.json"));
    }
}
