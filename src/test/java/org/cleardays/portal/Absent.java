package org.cleardays.portal;

import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Optional;

/** Stands where a module is not there yet: has nothing and knows nothing. */
final class Absent {

    private Absent() {
    }

    static <T> T of(Class<T> facade) {
        return facade.cast(Proxy.newProxyInstance(facade.getClassLoader(), new Class<?>[] {facade}, (proxy, method, arguments) -> {
            if (method.getReturnType() == List.class) {
                return List.of();
            }
            if (method.getReturnType() == Optional.class) {
                return Optional.empty();
            }
            return switch (method.getName()) {
                case "hashCode" -> System.identityHashCode(proxy);
                case "equals" -> proxy == arguments[0];
                case "toString" -> "absent " + facade.getSimpleName();
                default -> throw new IllegalArgumentException("There is no " + facade.getSimpleName() + " yet");
            };
        }));
    }
}
