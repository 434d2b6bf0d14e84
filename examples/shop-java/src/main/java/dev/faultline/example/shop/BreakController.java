package dev.faultline.example.shop;

import java.util.Locale;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Breaks on request. */
@RestController
class BreakController {
    @PostMapping("/break/{name}")
    ResponseEntity<String> breakIt(@PathVariable String name) {
        try {
            var breakage = Breakage.valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
            Breakages.report(breakage);
            return ResponseEntity.internalServerError().body("broke: " + name);
        } catch (IllegalArgumentException e) {
            return ResponseEntity.notFound().build();
        }
    }
}
