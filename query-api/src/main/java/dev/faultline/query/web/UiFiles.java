package dev.faultline.query.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.EncodedResourceResolver;

/**
 * Serves the web UI: hashed assets for a year, its one page for every path that is not a file. The root itself is Spring
 * Boot's welcome page, which forwards to the same file.
 */
@Configuration(proxyBeanMethods = false)
class UiFiles implements WebMvcConfigurer {
    private static final Logger LOG = LoggerFactory.getLogger(UiFiles.class);

    // Holds until the UI's build brings its own policy, which knows the hash of its theme script.
    private static final String STRICT =
            "default-src 'self'; frame-ancestors 'none'; base-uri 'none'; object-src 'none'";

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/assets/**")
                .addResourceLocations("classpath:/static/assets/")
                .setCacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
                .resourceChain(true)
                .addResolver(new EncodedResourceResolver());
        registry.addResourceHandler("/**")
                .addResourceLocations("classpath:/static/")
                .setCacheControl(CacheControl.noCache())
                .resourceChain(true)
                .addResolver(new UiPageResolver());
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new UiHeaders(policy())).excludePathPatterns("/api/**");
    }

    private static String policy() {
        var file = new ClassPathResource("static/csp.txt");
        if (!file.exists()) {
            return STRICT;
        }
        try {
            return file.getContentAsString(StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            LOG.warn("cannot read the UI's content security policy; the strict one holds", e);
            return STRICT;
        }
    }
}
