package dev.faultline.standalone;

import org.springframework.context.EnvironmentAware;
import org.springframework.context.annotation.ImportSelector;
import org.springframework.core.env.Environment;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.type.AnnotationMetadata;

/** Brings in the configuration of each chosen role. */
class RoleImports implements ImportSelector, EnvironmentAware {
    private Environment environment = new StandardEnvironment();

    @Override
    public void setEnvironment(Environment environment) {
        this.environment = environment;
    }

    @Override
    public String[] selectImports(AnnotationMetadata importing) {
        return HouseSettings.bind(environment).chosenRoles().stream()
                .map(role -> role.configuration().getName())
                .toArray(String[]::new);
    }
}
