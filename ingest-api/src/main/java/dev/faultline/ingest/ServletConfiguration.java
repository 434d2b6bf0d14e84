package dev.faultline.ingest;

import dev.faultline.ingest.auth.AddressRanges;
import dev.faultline.ingest.auth.ClientAddress;
import dev.faultline.ingest.body.MemoryBudget;
import dev.faultline.ingest.http.IngestFilter;
import dev.faultline.ingest.http.Reception;
import java.time.Clock;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.TomcatConnectorCustomizer;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** How ingest sits in the container that it shares with the other services. */
@Configuration(proxyBeanMethods = false)
class ServletConfiguration {
    /** SDKs send a handful; the bytes of all headers are bounded by the container (8 KB) as well. */
    private static final int MAX_HEADERS = 64;

    /** First of all filters: nothing that serves the UI should run for an event. */
    @Bean
    FilterRegistrationBean<IngestFilter> ingestFilter(
            Reception reception,
            MemoryBudget budget,
            @Value("${faultline.trusted-proxies:}") List<String> trustedProxies) {
        var clientAddress = new ClientAddress(new AddressRanges(trustedProxies));
        var filter = new IngestFilter(reception, clientAddress, budget, Clock.systemUTC());
        var registration = new FilterRegistrationBean<>(filter);
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        registration.addUrlPatterns("/*");
        return registration;
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> ingestConnector() {
        return factory -> factory.addConnectorCustomizers(patient());
    }

    private static TomcatConnectorCustomizer patient() {
        return connector -> {
            connector.setProperty("maxHeaderCount", Integer.toString(MAX_HEADERS));
            connector.addUpgradeProtocol(new PlainHttp2(MAX_HEADERS));
            // A refused body is not read to its end: the connection is closed instead.
            connector.setProperty("maxSwallowSize", "65536");
            connector.setProperty("maxKeepAliveRequests", "-1");
            // How long one read may wait for the next bytes; a whole body is bounded by faultline.ingest.body-timeout.
            connector.setProperty("connectionTimeout", "20000");
        };
    }
}
