package org.cleardays.architecture.wrong.below;

import org.springframework.core.io.Resource;

/** Wrong on purpose: a domain class that knows Spring. */
public record Below(Resource resource) {
}
