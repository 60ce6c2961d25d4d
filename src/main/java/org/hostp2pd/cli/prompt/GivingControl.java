package org.hostp2pd.cli.prompt;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.Map;
import jdk.jshell.execution.LocalExecutionControl;
import jdk.jshell.spi.ExecutionControl;
import jdk.jshell.spi.ExecutionControlProvider;
import jdk.jshell.spi.ExecutionEnv;

/// Runs snippets in this process, and gives the variable of one name an object of this process.
///
/// A variable of jshell is a static field of a class that jshell makes for it, so the object needs no static field of
/// ours to be found.
final class GivingControl extends LocalExecutionControl {
    private final String name;
    private final Object object;
    private boolean given;

    GivingControl(String name, Object object) {
        this.name = name;
        this.object = object;
    }

    ExecutionControlProvider provider() {
        return new ExecutionControlProvider() {
            @Override
            public String name() {
                return "hostp2pd";
            }

            @Override
            public ExecutionControl generate(ExecutionEnv environment, Map<String, String> parameters) {
                return GivingControl.this;
            }
        };
    }

    @Override
    protected String invoke(Method doit) throws Exception {
        String value = super.invoke(doit);
        for (Field field : doit.getDeclaringClass().getFields()) {
            if (!given && field.getName().equals(name) && field.getType().isInstance(object)) {
                // The class around it is not public.
                field.setAccessible(true);
                field.set(null, object);
                given = true;
            }
        }
        return value;
    }
}
