package dev.faultline.sdk.spring;

import dev.faultline.sdk.Faultline;
import dev.faultline.sdk.FaultlineClient;
import dev.faultline.sdk.FaultlineOptions;
import dev.faultline.sdk.Level;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.autoconfigure.AutoConfigurationPackages;
import org.springframework.boot.context.event.ApplicationFailedEvent;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.ApplicationEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextRefreshedEvent;
import org.springframework.core.env.Environment;

/**
 * Starts the SDK before the application's beans are made and ends it after them, so that a failed start, the last
 * requests and the beans' own ends are reported too.
 */
final class FaultlineLifecycle
        implements BeanFactoryPostProcessor, ApplicationListener<ApplicationEvent>, DisposableBean {
    private final ConfigurableApplicationContext context;
    private @Nullable LoggerWiring logger;
    private boolean started;

    FaultlineLifecycle(ConfigurableApplicationContext context) {
        this.context = context;
    }

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
        // Made too early for Spring to find it as a listener by itself.
        context.addApplicationListener(this);
        Environment environment = context.getEnvironment();
        FaultlineProperties properties = Binder.get(environment).bindOrCreate("faultline", FaultlineProperties.class);
        FaultlineOptions.Builder options = new SpringOptions(properties, environment).builder(scanned(beans));
        // Spring's own hook ends the context, and that ends us.
        options.closeAtShutdown(false);
        beans.getBeanProvider(FaultlineCustomizer.class)
                .orderedStream()
                .forEach(customizer -> customizer.customize(options));
        Faultline.init(options.build());
        if (properties.logging().enabled()) {
            logger = LoggerWiring.attach(properties.logging(), beans.getBeanClassLoader());
        }
    }

    @Override
    public void onApplicationEvent(ApplicationEvent event) {
        if (event instanceof ContextRefreshedEvent) {
            started = true;
        } else if (event instanceof ApplicationFailedEvent failed && failed.getApplicationContext() == context) {
            FaultlineClient client = Faultline.client();
            if (client != null) {
                client.captureOnce(
                        failed.getException(),
                        report -> report.level(Level.FATAL).caughtBy("spring.start", false));
            }
            end();
        }
    }

    /** The last of the beans to end, as it was the first to be made. A start that failed is still to be told of. */
    @Override
    public void destroy() {
        if (started) {
            end();
        }
    }

    private void end() {
        if (logger != null) {
            logger.detach();
        }
        Faultline.close();
    }

    private static List<String> scanned(ConfigurableListableBeanFactory beans) {
        return AutoConfigurationPackages.has(beans) ? AutoConfigurationPackages.get(beans) : List.of();
    }
}
