package dev.faultline.query.openapi;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Every endpoint of the service, found on the class path: no server and no database is needed to describe them. */
final class Endpoints {

    record Endpoint(Method handler, String verb, String path, List<String> produces) {}

    private Endpoints() {}

    static List<Endpoint> all() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(RestController.class));
        return scanner.findCandidateComponents("dev.faultline.query").stream()
                .map(bean -> ClassUtils.resolveClassName(bean.getBeanClassName(), null))
                .filter(type -> !type.getName().contains("Test"))
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .flatMap(method -> of(method).stream())
                .sorted(Comparator.comparing(Endpoint::path).thenComparing(Endpoint::verb))
                .toList();
    }

    private static List<Endpoint> of(Method method) {
        var mapping = AnnotatedElementUtils.findMergedAnnotation(method, RequestMapping.class);
        if (mapping == null) {
            return List.of();
        }
        var onClass = AnnotatedElementUtils.findMergedAnnotation(method.getDeclaringClass(), RequestMapping.class);
        var prefixes = onClass == null || onClass.path().length == 0 ? new String[] {""} : onClass.path();
        var paths = mapping.path().length == 0 ? new String[] {""} : mapping.path();
        return Arrays.stream(prefixes)
                .flatMap(prefix -> Arrays.stream(paths).map(path -> prefix + path))
                .flatMap(path -> Arrays.stream(mapping.method())
                        .map(verb -> new Endpoint(method, verb.name(), path, List.of(mapping.produces()))))
                .toList();
    }
}
